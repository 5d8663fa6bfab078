/** The screens of plan health, of the shared revenue target, and of the portfolio. */
@NullMarked
package dev.verona.scorecard.ui;

import org.jspecify.annotations.NullMarked;
