/** The timeline of a plan: what each person did, in plain entries, and the tallies that follow from them. */
@NullMarked
package dev.verona.history.projection.timeline;

import org.jspecify.annotations.NullMarked;
