package dev.verona.segment.projection.ranking;

import dev.verona.account.api.AccountBook;
import dev.verona.account.api.AccountBook.Standing;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.segment.api.FixedTen;
import dev.verona.segment.api.Place;
import dev.verona.segment.api.RankThen;
import dev.verona.segment.api.SegmentDetails;
import dev.verona.segment.api.SegmentDetails.Scored;
import dev.verona.segment.api.SegmentLine;
import dev.verona.segment.api.TopTenQuery;
import dev.verona.segment.api.TopTenQuery.FindRanking;
import dev.verona.segment.api.TopTenQuery.ListRankings;
import dev.verona.segment.api.TopTenQuery.RanksOf;
import dev.verona.segment.api.TopTenQuery.TenOf;
import dev.verona.segment.domain.WorkTogether;
import dev.verona.shared.AccountId;
import dev.verona.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what may be asked about segments and their top tens. */
@Component
class RankingQueries {

    private final RankingStore store;
    private final RecordedStandings standings;
    private final AccountBook book;
    private final Accounts accounts;
    private final Projections projections;
    private final Clock clock;

    RankingQueries(
            RankingStore store,
            RecordedStandings standings,
            AccountBook book,
            Accounts accounts,
            Projections projections,
            Clock clock) {
        this.store = store;
        this.standings = standings;
        this.book = book;
        this.accounts = accounts;
        this.projections = projections;
        this.clock = clock;
    }

    private RankingStore now() {
        projections.awaitOwnWrites(TopTenQuery.READ_MODEL);
        return store;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @QueryHandler
    Optional<FixedTen> handle(TenOf query) {
        return now().tens(query.segment())
                .on(query.day())
                .map(ten -> new FixedTen(query.segment(), ten.period(), names(ten.counts())));
    }

    private List<AccountName> names(List<Place> places) {
        return places.stream().map(place -> name(place.account())).toList();
    }

    private AccountName name(AccountId account) {
        return accounts.find(account).orElseGet(() -> new AccountName(account, account.value()));
    }

    @QueryHandler
    List<SegmentLine> handle(ListRankings query) {
        var today = today();
        return now().segments().stream()
                .map(segment -> line(segment, today))
                .sorted(Comparator.comparing(SegmentLine::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private SegmentLine line(RankingStore.Segment segment, LocalDate today) {
        var criteria = store.criteria(segment.id());
        var tens = store.tens(segment.id());
        var ten = tens.on(today);
        return new SegmentLine(
                segment.id(),
                segment.name(),
                book.ofSegment(segment.id()).size(),
                criteria.inForce(today).map(StoredCriteria.Version::number).orElse(0),
                ten.map(StoredTen::period).orElse(null),
                ten.map(StoredTen::counts).map(this::names).orElse(List.of()),
                new WhatWaits(criteria, tens).all());
    }

    @QueryHandler
    SegmentDetails handle(FindRanking query, Actor asking) {
        var segment = now().segment(query.segment())
                .orElseThrow(() -> new NotFound("There is no such segment. Look for it in the list of segments."));
        projections.awaitOwnWrites(Accounts.READ_MODEL);
        var criteria = store.criteria(segment.id());
        var glance = new Glance(today(), asking, this::name);
        var scoredBy = criteria.inForce(today()).or(criteria::draft);
        return new SegmentDetails(
                segment.id(),
                segment.name(),
                glance.criteria(criteria),
                scoredBy.map(version -> scores(segment, version)).orElse(List.of()),
                scoredBy.map(StoredCriteria.Version::number).orElse(0),
                store.tens(segment.id()).tens().reversed().stream()
                        .map(glance::ten)
                        .toList(),
                WorkTogether.includes(asking),
                glance.mayAgree(criteria));
    }

    private List<Scored> scores(RankingStore.Segment segment, StoredCriteria.Version version) {
        var all = book.ofSegment(segment.id());
        var judged = standings.judged(all);
        var names = all.stream().collect(Collectors.toMap(Standing::account, Standing::name));
        var scored = new ArrayList<Scored>();
        for (var place : standings.places(all, judged, version.criteria())) {
            var account = place.account();
            var known = judged.get(account.value());
            scored.add(new Scored(
                    scored.size() + 1,
                    new AccountName(account, names.getOrDefault(account, account.value())),
                    place.points(),
                    place.parts(),
                    known == null ? Map.of() : known.ratings()));
        }
        return scored;
    }

    @QueryHandler
    List<RankThen> handle(RanksOf query) {
        return now().account(query.account()).ranks().stream()
                .map(then -> new RankThen(
                        then.segment(),
                        store.segment(then.segment())
                                .map(RankingStore.Segment::name)
                                .orElse(then.segment().value()),
                        then.period(),
                        then.rank(),
                        then.points()))
                .toList();
    }
}
