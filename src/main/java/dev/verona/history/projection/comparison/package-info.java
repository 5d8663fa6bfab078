/** Two moments of a plan held against each other: what was added, changed, moved and removed in between. */
@NullMarked
package dev.verona.history.projection.comparison;

import org.jspecify.annotations.NullMarked;
