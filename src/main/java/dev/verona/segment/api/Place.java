package dev.verona.segment.api;

import dev.verona.shared.AccountId;
import java.math.BigDecimal;
import java.util.List;

/**
 * An account with its score.
 *
 * @param points 0 to 100, with one decimal
 * @param parts by which it came about, in the order of the criteria
 */
public record Place(AccountId account, BigDecimal points, List<Part> parts) {

    public Place {
        parts = List.copyOf(parts);
    }

    /**
     * What one criterion gave.
     *
     * @param weight the most that it gives
     * @param value for which it gave the points, in canonical form: {@code 1650000.00 USD}, {@code 154}, {@code 4}; empty while nobody knows
     */
    public record Part(Measure measure, int weight, BigDecimal points, String value) {}
}
