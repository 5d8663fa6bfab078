package dev.verona.segment.projection.ranking;

import dev.verona.account.api.AccountBook;
import dev.verona.account.api.AccountBook.Standing;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.SegmentId;
import dev.verona.platform.axon.Projections;
import dev.verona.segment.api.Criteria;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.Place;
import dev.verona.segment.api.SegmentDetails.Rating;
import dev.verona.segment.api.TopTenQuery;
import dev.verona.segment.domain.Scoring;
import dev.verona.segment.domain.Standings;
import dev.verona.shared.AccountId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores by what the accounts' read model says at the moment, and by what people judged: nothing is kept, so no score is ever old. */
@Component
class RecordedStandings implements Standings {

    private final RankingStore store;
    private final AccountBook book;
    private final Projections projections;

    RecordedStandings(RankingStore store, AccountBook book, Projections projections) {
        this.store = store;
        this.book = book;
        this.projections = projections;
    }

    private RankingStore now() {
        projections.requireOwnWrites(TopTenQuery.READ_MODEL);
        projections.requireOwnWrites(Accounts.READ_MODEL);
        return store;
    }

    @Override
    public boolean knows(SegmentId segment) {
        return now().segment(segment).isPresent();
    }

    @Override
    public Map<AccountId, String> members(SegmentId segment) {
        projections.requireOwnWrites(Accounts.READ_MODEL);
        return book.ofSegment(segment).stream().collect(Collectors.toMap(Standing::account, Standing::name));
    }

    @Override
    public Optional<Ranking> ranking(SegmentId segment, LocalDate day) {
        return now().criteria(segment)
                .inForce(day)
                .map(version -> new Ranking(version.number(), places(segment, version.criteria())));
    }

    private List<Place> places(SegmentId segment, Criteria criteria) {
        var accounts = book.ofSegment(segment);
        return places(accounts, judged(accounts), criteria);
    }

    List<Place> places(List<Standing> accounts, Map<String, StoredAccount> judged, Criteria criteria) {
        return new Scoring(criteria)
                .rank(accounts, account -> numbers(judged.get(account.account().value())));
    }

    Map<String, StoredAccount> judged(List<Standing> accounts) {
        return store.accounts(accounts.stream().map(Standing::account).toList());
    }

    private static Map<Measure, Integer> numbers(@Nullable StoredAccount judged) {
        var numbers = new EnumMap<Measure, Integer>(Measure.class);
        if (judged != null) {
            judged.ratings().forEach((Measure measure, Rating rating) -> numbers.put(measure, rating.rating()));
        }
        return numbers;
    }
}
