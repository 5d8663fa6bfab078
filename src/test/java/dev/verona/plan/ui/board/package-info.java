/** What the stage board does, without a browser: for the person at the screen, and while somebody else works on the same plan. */
@NullMarked
package dev.verona.plan.ui.board;

import org.jspecify.annotations.NullMarked;
