/** What the search may be asked, and what it answers. */
@NullMarked
@NamedInterface("api")
package dev.verona.search.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
