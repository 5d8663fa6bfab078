package dev.verona.segment.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import java.time.LocalDate;

/** What may be asked about segments and their top tens. The answer's type stands beside each question. */
public sealed interface TopTenQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "segment";

    /** Answers an optional {@link FixedTen}: the ten that both functions fixed for the period in which the day is. Empty while none is fixed for it. */
    record TenOf(SegmentId segment, LocalDate day) implements TopTenQuery {}

    /** Answers a list of {@link SegmentLine}, by name. */
    record ListRankings() implements TopTenQuery {}

    /** Answers a {@link SegmentDetails}. Throws {@link dev.verona.shared.NotFound} when there is no such segment. */
    record FindRanking(SegmentId segment) implements TopTenQuery {}

    /** Answers a list of {@link RankThen}: where the account was in the fixed tens, the latest period first. */
    record RanksOf(AccountId account) implements TopTenQuery {}
}
