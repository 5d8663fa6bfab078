/** Each dispute as its events left it, the lessons of those that are settled, and the questions about them. */
@NullMarked
package dev.verona.dispute.projection.disputes;

import org.jspecify.annotations.NullMarked;
