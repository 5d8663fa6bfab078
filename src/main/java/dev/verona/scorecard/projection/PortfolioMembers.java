package dev.verona.scorecard.projection;

import dev.verona.account.api.AccountRow;
import dev.verona.account.api.AccountView.SegmentName;
import dev.verona.account.api.SegmentId;
import dev.verona.account.api.SegmentView;
import dev.verona.segment.api.FixedTen;
import dev.verona.segment.api.TopTenQuery;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which accounts the portfolio is of: those of the top tens that both functions fixed for the day (practice 42). Of a segment for which none was fixed then it takes
 * the ranks of today, and says so.
 */
@Component
class PortfolioMembers {

    private final QueryGateway queries;
    private final Answering answering;

    PortfolioMembers(QueryGateway queries, Answering answering) {
        this.queries = queries;
        this.answering = answering;
    }

    /** @param ofToday names of the segments whose accounts are those of today, although the day is another */
    record Members(List<AccountRow> accounts, List<String> ofToday) {}

    Members now(@Nullable SegmentId segment, @Nullable PersonId owner) {
        return new Members(answering.accounts(segment, owner, true), List.of());
    }

    /** @param day of the past */
    Members on(@Nullable SegmentId segment, @Nullable PersonId owner, LocalDate day) {
        var places = new HashMap<AccountId, Place>();
        var ofToday = new ArrayList<String>();
        for (var each : answering.segments()) {
            if (segment == null || segment.equals(each.id())) {
                var ten = ten(each.id(), day);
                if (ten.isPresent()) {
                    put(places, each, ten.get());
                } else if (!each.topTen().isEmpty()) {
                    ofToday.add(each.name());
                    each.topTen()
                            .forEach(one -> places.putIfAbsent(one.account().id(), new Place(name(each), one.rank())));
                }
            }
        }
        var accounts = answering.accounts(null, owner, false).stream()
                .flatMap(row -> Optional.ofNullable(places.get(row.id())).map(place -> place.of(row)).stream())
                .toList();
        return new Members(accounts, ofToday);
    }

    private record Place(SegmentName segment, int rank) {
        AccountRow of(AccountRow row) {
            return row.placed(segment, rank);
        }
    }

    /** Who was in a fixed ten then is of that segment, whatever became of it. */
    private static void put(Map<AccountId, Place> places, SegmentView segment, FixedTen ten) {
        for (int i = 0; i < ten.accounts().size(); i++) {
            places.put(ten.accounts().get(i).id(), new Place(name(segment), i + 1));
        }
    }

    private static SegmentName name(SegmentView segment) {
        return new SegmentName(segment.id(), segment.name());
    }

    private Optional<FixedTen> ten(SegmentId segment, LocalDate day) {
        return queries.query(new TopTenQuery.TenOf(segment, day), ResponseTypes.optionalInstanceOf(FixedTen.class))
                .join();
    }
}
