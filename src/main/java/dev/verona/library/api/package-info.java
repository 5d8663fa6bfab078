/** What people may want of an asset, what happened to it, and what may be asked about the library. */
@NullMarked
@NamedInterface("api")
package dev.verona.library.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
