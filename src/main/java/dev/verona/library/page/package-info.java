/** The ways to the library's pages, for other modules that link to them. */
@NullMarked
@NamedInterface("page")
package dev.verona.library.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
