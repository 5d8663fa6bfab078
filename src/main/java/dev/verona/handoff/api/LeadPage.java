package dev.verona.handoff.api;

import dev.verona.shared.PersonRef;
import java.util.List;

/**
 * A stretch of the list.
 *
 * @param total how many match, without offset and limit
 * @param all how many leads there are
 * @param holders who has or had one, by name
 */
public record LeadPage(List<LeadRow> rows, int total, int all, List<PersonRef> holders) {

    public LeadPage {
        rows = List.copyOf(rows);
        holders = List.copyOf(holders);
    }
}
