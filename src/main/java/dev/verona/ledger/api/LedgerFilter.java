package dev.verona.ledger.api;

import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.Stage;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the ledger; what is null is not asked for.
 *
 * @param from the first month, by UTC: everybody who speaks of a figure sees the same one
 * @param until the last month, that one too
 */
public record LedgerFilter(
        @Nullable YearMonth from,
        @Nullable YearMonth until,
        @Nullable Stage stage,
        @Nullable ContributionKind kind) {

    public static final LedgerFilter ALL = new LedgerFilter(null, null, null, null);

    public boolean covers(YearMonth month) {
        return (from == null || !month.isBefore(from)) && (until == null || !month.isAfter(until));
    }

    public boolean covers(@Nullable Stage at, @Nullable ContributionKind of) {
        return (stage == null || stage == at) && (kind == null || kind == of);
    }
}
