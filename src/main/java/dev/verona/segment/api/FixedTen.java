package dev.verona.segment.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.Period;
import java.util.List;

/**
 * A ten that both functions fixed.
 *
 * @param accounts by rank, at most ten
 */
public record FixedTen(SegmentId segment, Period period, List<AccountName> accounts) {

    public FixedTen {
        accounts = List.copyOf(accounts);
    }
}
