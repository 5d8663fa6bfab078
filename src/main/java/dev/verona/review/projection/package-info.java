/** What screens read of reviews. */
@NullMarked
package dev.verona.review.projection;

import org.jspecify.annotations.NullMarked;
