/** The read models of a plan's history, one package each. */
@NullMarked
package dev.verona.history.projection;

import org.jspecify.annotations.NullMarked;
