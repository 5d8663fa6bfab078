/** Each thread as its events left it, and for each plan which threads it has and how much is said in them. */
@NullMarked
package dev.verona.discussion.projection.threads;

import org.jspecify.annotations.NullMarked;
