/** The door by which other modules lay what waits for a person into My work. */
@NullMarked
@NamedInterface("page")
package dev.verona.work.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
