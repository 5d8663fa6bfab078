package dev.verona.segment.projection.ranking;

import dev.verona.account.api.SegmentId;
import dev.verona.platform.readmodel.Moment;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.Place;
import dev.verona.segment.api.RatingEvent.AccountRated;
import dev.verona.segment.api.SegmentDetails.Rating;
import dev.verona.shared.AccountId;
import dev.verona.shared.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What people judged of an account, and where it was in the tens that were fixed.
 *
 * @param ratings the latest of each measure
 * @param ranks the latest period first
 */
record StoredAccount(AccountId account, Map<Measure, Rating> ratings, List<Then> ranks) {

    StoredAccount {
        ratings = Map.copyOf(ratings);
        ranks = List.copyOf(ranks);
    }

    record Then(SegmentId segment, Period period, int rank, BigDecimal points) {

        boolean isOf(SegmentId other, Period then) {
            return segment.equals(other) && period.equals(then);
        }
    }

    static StoredAccount none(AccountId account) {
        return new StoredAccount(account, Map.of(), List.of());
    }

    StoredAccount rated(AccountRated e, Moment moment) {
        var all = new EnumMap<Measure, Rating>(Measure.class);
        all.putAll(ratings);
        all.put(e.measure(), new Rating(e.rating(), e.reason(), moment.by(), moment.at()));
        return new StoredAccount(account, all, ranks);
    }

    StoredAccount ranked(SegmentId segment, Period period, int rank, Place place) {
        var all = new ArrayList<>(without(segment, period).ranks);
        all.add(new Then(segment, period, rank, place.points()));
        all.sort(Comparator.comparing((Then then) -> then.period().from()).reversed());
        return new StoredAccount(account, ratings, all);
    }

    StoredAccount without(SegmentId segment, Period period) {
        return new StoredAccount(
                account,
                ratings,
                ranks.stream().filter(then -> !then.isOf(segment, period)).toList());
    }
}
