package dev.verona.segment.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Period;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a person may want of a segment's top ten in a period; the period's first day names it. */
public sealed interface TenCommand {

    SegmentId segment();

    @TargetAggregateIdentifier
    default String stream() {
        return TenEvent.streamOf(segment());
    }

    /**
     * Proposes the ten with the highest scores of now, or again for a ten that is not fixed: then what people changed in it is gone.
     *
     * @param period six whole months
     * @param seen the revision that the author saw, 0 for none
     */
    record ProposeTen(SegmentId segment, Period period, int seen) implements TenCommand {}

    /** Puts an account of the proposed ten on another rank; those between move by one. */
    record MoveInTen(SegmentId segment, LocalDate from, int seen, AccountId account, int rank, String reason)
            implements TenCommand {}

    /** Puts an account of the segment in the place of one of the proposed ten. */
    record ReplaceInTen(SegmentId segment, LocalDate from, int seen, AccountId out, AccountId in, String reason)
            implements TenCommand {}

    /** A head's agreement to the ten as they saw it. With both heads' it is fixed for its period. */
    record AgreeToTen(SegmentId segment, LocalDate from, int revision) implements TenCommand {}

    /** A head takes a fixed ten up again. Until both agree anew, the fixed one counts. */
    record ReopenTen(SegmentId segment, LocalDate from, String reason) implements TenCommand {}
}
