package dev.verona.segment.api;

import java.util.Currency;
import java.util.List;

/**
 * By what the accounts of a segment are ranked.
 *
 * @param currency in which amounts are compared; an amount in another one gives no points
 * @param all whose weights sum to 100
 * @param why in a sentence; may be empty
 */
public record Criteria(Currency currency, List<Criterion> all, String why) {

    public Criteria {
        all = List.copyOf(all);
    }
}
