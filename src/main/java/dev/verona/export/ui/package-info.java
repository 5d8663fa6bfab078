/** The tab of the plan's workspace from which it is taken along. */
@NullMarked
package dev.verona.export.ui;

import org.jspecify.annotations.NullMarked;
