/** The history as sections of the plan's workspace, and the controls of time travel. */
@NullMarked
package dev.verona.history.ui;

import org.jspecify.annotations.NullMarked;
