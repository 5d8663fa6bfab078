package dev.verona.review.api;

import java.util.List;

/**
 * A stretch of the list.
 *
 * @param total how many match, without offset and limit
 * @param shown how many there are of those that are shown at all, without search and filters
 */
public record ReviewPage(List<ReviewRow> rows, int total, int shown) {

    public ReviewPage {
        rows = List.copyOf(rows);
    }
}
