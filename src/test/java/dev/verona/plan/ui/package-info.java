/** What the plan's screens do, without a browser: for the person at the screen, and while somebody else works on the same plan. */
@NullMarked
package dev.verona.plan.ui;

import org.jspecify.annotations.NullMarked;
