/** Threads beside the things of a plan, and all of a plan's threads on one page. */
@NullMarked
package dev.verona.discussion.ui;

import org.jspecify.annotations.NullMarked;
