/** Who wrote each passage of a plan's texts, and what was once in them: a fold of the events at the time of asking. */
@NullMarked
package dev.verona.history.projection.authorship;

import org.jspecify.annotations.NullMarked;
