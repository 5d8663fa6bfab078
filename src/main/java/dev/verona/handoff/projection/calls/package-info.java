/** Who knows what, as the events left it, and the questions about it. Whether it is stale is reckoned when somebody asks: no clock has to ring. */
@NullMarked
package dev.verona.handoff.projection.calls;

import org.jspecify.annotations.NullMarked;
