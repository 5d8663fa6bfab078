package dev.verona.segment.api;

import dev.verona.account.api.SegmentId;
import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.Function;
import java.time.LocalDate;

/** What happened to a segment's criteria. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("criteria")
public sealed interface CriteriaEvent extends RankingEvent {

    /** The stream of a segment's criteria. */
    static String streamOf(SegmentId segment) {
        return "criteria-" + segment.value();
    }

    SegmentId segment();

    /**
     * @param version from 1
     * @param revision how often they have been written with this time, through all versions
     */
    record CriteriaDrafted(SegmentId segment, int version, int revision, Criteria criteria, LocalDate from)
            implements CriteriaEvent {}

    /** @param function whose head agreed */
    record CriteriaAgreed(SegmentId segment, int version, Function function) implements CriteriaEvent {}

    /** @param from the day on which they begin; the version before holds until then */
    record CriteriaCameIntoForce(SegmentId segment, int version, Criteria criteria, LocalDate from)
            implements CriteriaEvent {}
}
