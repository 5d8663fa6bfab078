/** The event store: gapless positions, atomic commits, durable when acknowledged. See {@code docs/decisions}. */
@NullMarked
@NamedInterface("eventstore")
package dev.verona.platform.eventstore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
