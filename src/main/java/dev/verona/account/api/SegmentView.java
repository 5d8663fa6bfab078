package dev.verona.account.api;

import dev.verona.account.api.Accounts.AccountName;
import java.util.List;

/**
 * A market segment.
 *
 * @param accounts how many are in it
 * @param topTen by rank
 */
public record SegmentView(SegmentId id, String name, int accounts, List<Ranked> topTen) {

    public SegmentView {
        topTen = List.copyOf(topTen);
    }

    /** An account on its rank, 1 to 10. */
    public record Ranked(int rank, AccountName account) {}
}
