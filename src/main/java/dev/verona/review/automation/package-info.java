/** When a review is due and none was held, then say so. */
@NullMarked
package dev.verona.review.automation;

import org.jspecify.annotations.NullMarked;
