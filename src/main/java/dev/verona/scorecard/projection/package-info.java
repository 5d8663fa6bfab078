/** What screens read of the health of plans and of the top accounts, today and as of a day of the past. */
@NullMarked
package dev.verona.scorecard.projection;

import org.jspecify.annotations.NullMarked;
