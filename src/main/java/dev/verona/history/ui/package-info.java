/** The history as a section of the plan's workspace. */
@NullMarked
package dev.verona.history.ui;

import org.jspecify.annotations.NullMarked;
