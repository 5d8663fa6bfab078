package dev.verona.segment.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.PersonRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that a segment's page shows.
 *
 * @param scores by points, the highest first; by the criteria in force, or by those proposed while none are; empty without any
 * @param scoredBy the number of the version by which they came about, 0 for none
 * @param tens the latest period first
 * @param mayChange whether the asking person works on criteria and tens
 * @param mayAgree whether the asking person's agreement to the proposed criteria is missing and theirs to give
 */
public record SegmentDetails(
        SegmentId id,
        String name,
        CriteriaView criteria,
        List<Scored> scores,
        int scoredBy,
        List<TenView> tens,
        boolean mayChange,
        boolean mayAgree) {

    public SegmentDetails {
        scores = List.copyOf(scores);
        tens = List.copyOf(tens);
    }

    /** @param ratings what people judged, by measure */
    public record Scored(
            int rank, AccountName account, BigDecimal points, List<Place.Part> parts, Map<Measure, Rating> ratings) {

        public Scored {
            parts = List.copyOf(parts);
            ratings = Map.copyOf(ratings);
        }
    }

    public record Rating(int rating, String reason, PersonRef by, Instant at) {}
}
