/** What screens and other modules read of plans, made from the events. */
@NullMarked
package dev.verona.plan.projection;

import org.jspecify.annotations.NullMarked;
