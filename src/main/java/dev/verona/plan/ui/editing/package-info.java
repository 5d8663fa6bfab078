/** How the words and values of a plan are written where they stand: the same editors in the outline, on the board, and wherever else. */
@NullMarked
package dev.verona.plan.ui.editing;

import org.jspecify.annotations.NullMarked;
