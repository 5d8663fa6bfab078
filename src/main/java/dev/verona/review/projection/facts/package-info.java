/** What the other modules know that belongs on an agenda, and what a review is about. */
@NullMarked
package dev.verona.review.projection.facts;

import org.jspecify.annotations.NullMarked;
