package dev.verona.segment.api;

import dev.verona.account.api.SegmentId;
import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import java.time.LocalDate;
import java.util.List;

/** What happened to the top tens of a segment, in the order of a ten's life. The first day of its period names a ten. */
@EventNamespace("ten")
public sealed interface TenEvent extends RankingEvent {

    /** The stream of a segment's top tens: one for all periods, so that none overlap. */
    static String streamOf(SegmentId segment) {
        return "ten-" + segment.value();
    }

    SegmentId segment();

    /**
     * @param revision from 1, counted through everything that changes the ten
     * @param criteria the version by which the scores came about
     * @param places by rank, at most ten
     */
    record TenProposed(SegmentId segment, Period period, int revision, int criteria, List<Place> places)
            implements TenEvent {
        public TenProposed {
            places = List.copyOf(places);
        }
    }

    /** Somebody moved it against its score, and said why. */
    record PlaceMoved(
            SegmentId segment, LocalDate from, int revision, AccountId account, int was, int rank, String reason)
            implements TenEvent {}

    /** Somebody took another account than the score did, and said why. */
    record PlaceReplaced(
            SegmentId segment, LocalDate from, int revision, int rank, AccountId out, Place in, String reason)
            implements TenEvent {}

    /** @param function whose head agreed */
    record TenAgreed(SegmentId segment, LocalDate from, int revision, Function function) implements TenEvent {}

    /** @param places by rank, as both agreed to them */
    record TenFixed(SegmentId segment, Period period, List<Place> places) implements TenEvent {
        public TenFixed {
            places = List.copyOf(places);
        }
    }

    record TenReopened(SegmentId segment, LocalDate from, int revision, String reason) implements TenEvent {}
}
