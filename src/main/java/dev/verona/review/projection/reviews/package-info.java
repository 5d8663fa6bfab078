/** Each review as its events left it, what waits for whom, and the questions about them. */
@NullMarked
package dev.verona.review.projection.reviews;

import org.jspecify.annotations.NullMarked;
