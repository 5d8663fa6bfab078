/** Criteria with their versions, tens with their changes, and what people judged of each account. */
@NullMarked
package dev.verona.segment.projection.ranking;

import org.jspecify.annotations.NullMarked;
