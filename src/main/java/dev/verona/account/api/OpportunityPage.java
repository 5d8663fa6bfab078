package dev.verona.account.api;

import java.util.List;

/**
 * A stretch of the opportunities.
 *
 * @param total how many match, without offset and limit
 */
public record OpportunityPage(List<OpportunityView> rows, int total) {

    public OpportunityPage {
        rows = List.copyOf(rows);
    }
}
