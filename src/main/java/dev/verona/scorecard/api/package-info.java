/** The health of plans, the shared revenue target, and the portfolio. */
@NullMarked
@NamedInterface("api")
package dev.verona.scorecard.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
