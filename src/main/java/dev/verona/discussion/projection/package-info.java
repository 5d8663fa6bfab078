/** What screens read of the threads. */
@NullMarked
package dev.verona.discussion.projection;

import org.jspecify.annotations.NullMarked;
