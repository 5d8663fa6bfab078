/** What decides in a review, and how often there is one. */
@NullMarked
package dev.verona.review.domain;

import org.jspecify.annotations.NullMarked;
