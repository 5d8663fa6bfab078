package dev.verona.account.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.AccountId;
import java.time.LocalDate;

/** What happened to a market segment. The segment keeps its own top ten: only so are two accounts never on one rank. */
@EventNamespace("segment")
public sealed interface SegmentEvent {

    /** The stream of a segment's events. */
    static String streamOf(SegmentId segment) {
        return "segment-" + segment.value();
    }

    SegmentId segment();

    record SegmentDefined(SegmentId segment, String name) implements SegmentEvent {}

    record SegmentRenamed(SegmentId segment, String name) implements SegmentEvent {}

    /**
     * The ten that both functions fixed is taken over; what is different in it from now on follows.
     *
     * @param from the first day of the period for which it is fixed
     */
    record TopTenTakenOver(SegmentId segment, LocalDate from) implements SegmentEvent {}

    /** @param rank 1 to 10 */
    record RankedInTopTen(SegmentId segment, AccountId account, int rank) implements SegmentEvent {}

    record LeftTopTen(SegmentId segment, AccountId account) implements SegmentEvent {}

    /** It was taken out again, because the import that defined it is undone. */
    record SegmentWithdrawn(SegmentId segment, String name) implements SegmentEvent {}
}
