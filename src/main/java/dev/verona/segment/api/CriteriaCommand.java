package dev.verona.segment.api;

import dev.verona.account.api.SegmentId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a person may want of a segment's criteria. The acting person is in the metadata, never in a payload. */
public sealed interface CriteriaCommand {

    SegmentId segment();

    @TargetAggregateIdentifier
    default String stream() {
        return CriteriaEvent.streamOf(segment());
    }

    /**
     * Writes the next version, or what is still a draft anew. Whoever had agreed to the draft has to agree again.
     *
     * @param seen the revision that the author saw, 0 for none
     * @param from when it shall be in force, at the earliest the day on which both heads have agreed
     */
    record DraftCriteria(SegmentId segment, int seen, Criteria criteria, LocalDate from) implements CriteriaCommand {}

    /** A head's agreement to the draft as they saw it. With both heads' it is in force from its day on. */
    record AgreeToCriteria(SegmentId segment, int revision) implements CriteriaCommand {}
}
