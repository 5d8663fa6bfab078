package dev.verona.account.api;

import dev.verona.shared.AccountId;
import java.time.LocalDate;
import java.util.List;

/** What may be wanted of a market segment. */
public sealed interface SegmentCommand {

    SegmentId segment();

    /** {@link AccountRejection.NameTaken} when there is a segment of that name. */
    record DefineSegment(SegmentId segment, String name) implements SegmentCommand {}

    record RenameSegment(SegmentId segment, String name) implements SegmentCommand {}

    /**
     * Takes over the top ten that both functions fixed, for whoever reads ranks. Verona alone does it. Who is in the segment no more is left out, and keeps the rank free.
     *
     * @param from the first day of the period for which it is fixed
     * @param accounts by rank, at most ten
     */
    record TakeOverTopTen(SegmentId segment, LocalDate from, List<AccountId> accounts) implements SegmentCommand {

        public TakeOverTopTen {
            accounts = List.copyOf(accounts);
        }
    }
}
