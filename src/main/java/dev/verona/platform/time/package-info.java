/** The one clock of Verona. */
@NullMarked
@NamedInterface("time")
package dev.verona.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
