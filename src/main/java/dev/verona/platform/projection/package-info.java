/** Read models as a whole: how far each is, whether it stopped, and rebuilding it from the events. */
@NullMarked
@NamedInterface("projection")
package dev.verona.platform.projection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
