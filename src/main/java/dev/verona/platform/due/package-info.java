/**
 * Clocks: what has to be done when, laid out from the events in a read model, and done when its time has come. Decision 0084.
 */
@NullMarked
@NamedInterface("due")
package dev.verona.platform.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
