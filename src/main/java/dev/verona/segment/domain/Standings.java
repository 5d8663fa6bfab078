package dev.verona.segment.domain;

import dev.verona.account.api.SegmentId;
import dev.verona.segment.api.Place;
import dev.verona.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a segment's accounts at the moment. */
public interface Standings {

    boolean knows(SegmentId segment);

    /** Names by account, of those that are in the segment. */
    Map<AccountId, String> members(SegmentId segment);

    /** By the criteria in force on that day; empty without any. */
    Optional<Ranking> ranking(SegmentId segment, LocalDate day);

    /**
     * @param criteria the version by which it came about
     * @param places of all accounts of the segment, the highest points first
     */
    record Ranking(int criteria, List<Place> places) {

        public Ranking {
            places = List.copyOf(places);
        }
    }
}
