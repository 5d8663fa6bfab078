/** The door by which other modules show two moments of a plan side by side. */
@NullMarked
@NamedInterface("page")
package dev.verona.history.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
