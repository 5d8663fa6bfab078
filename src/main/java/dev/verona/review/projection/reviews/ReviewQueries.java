package dev.verona.review.projection.reviews;

import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.Accounts;
import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanSummary;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.review.api.CarriedAction;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewPage;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewQuery.FindReview;
import dev.verona.review.api.ReviewQuery.ListReviews;
import dev.verona.review.api.ReviewQuery.ListRhythms;
import dev.verona.review.api.ReviewQuery.ReviewSort;
import dev.verona.review.api.ReviewQuery.ReviewsAround;
import dev.verona.review.api.ReviewQuery.Show;
import dev.verona.review.api.ReviewQuery.WhatWaits;
import dev.verona.review.api.ReviewRow;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.api.ReviewTask;
import dev.verona.review.api.ReviewView;
import dev.verona.review.api.RhythmView;
import dev.verona.shared.AccountId;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what may be asked about reviews. */
@Component
class ReviewQueries {

    private static final int AROUND = 10;

    private final ReviewStore store;
    private final People people;
    private final Accounts accounts;
    private final QueryGateway queries;
    private final Projections projections;
    private final Clock clock;

    ReviewQueries(
            ReviewStore store,
            People people,
            Accounts accounts,
            QueryGateway queries,
            Projections projections,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.accounts = accounts;
        this.queries = queries;
        this.projections = projections;
        this.clock = clock;
    }

    private ReviewStore now() {
        projections.awaitOwnWrites(ReviewQuery.READ_MODEL);
        return store;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private ReviewRows rows(Actor asking) {
        return new ReviewRows(now(), new Names(people), asking, clock.instant());
    }

    @QueryHandler
    ReviewPage handle(ListReviews query, Actor asking) {
        var rows = rows(asking);
        var shown = rows.shown(query.filter().show());
        var found = rows.matching(shown, query.filter()).stream()
                .sorted(rows.order(query.sort(), query.descending()))
                .toList();
        int from = Math.clamp(query.offset(), 0, found.size());
        int to = Math.clamp((long) from + query.limit(), from, found.size());
        return new ReviewPage(found.subList(from, to).stream().map(rows::row).toList(), found.size(), shown.size());
    }

    @QueryHandler
    ReviewView handle(FindReview query, Actor asking) {
        var review = now().review(query.review())
                .orElseThrow(() -> new NotFound("There is no such review. Look for it in the list."));
        if (!review.involves(asking.person()) && !asking.isVerona() && !asking.hasAny(Role.LEADER, Role.LIAISON)) {
            throw new NotAllowed(
                    "What is said in a review is for those who are invited. Ask its organiser to invite you.");
        }
        return new Glance(asking, people, accounts, today())
                .view(
                        review,
                        store.subject(review.subject()).orElse(null),
                        earlier(review.carried().stream()
                                .map(CarriedAction::from)
                                .toList()));
    }

    private Map<String, StoredReview> earlier(Collection<ReviewId> ids) {
        return store.reviews(new HashSet<>(ids));
    }

    @QueryHandler
    List<RhythmView> handle(ListRhythms query) {
        var names = new Names(people);
        var today = today();
        return now().rhythms()
                .filter(known -> known.due() != null)
                .sorted(Comparator.comparing(StoredSubject::due))
                .map(known -> rhythm(known, names, today))
                .toList();
    }

    private RhythmView rhythm(StoredSubject known, Names names, LocalDate today) {
        var due = Objects.requireNonNull(known.due());
        var next = store.reviews(known.coming()).values().stream()
                .min(Comparator.comparing(review -> review.invitation().when().start()));
        return new RhythmView(
                known.subject(),
                known.title(),
                Objects.requireNonNull(known.cadence()),
                names.of(Objects.requireNonNull(known.owner())),
                known.last(),
                due,
                due.isBefore(today),
                next.map(StoredReview::id).orElse(null),
                next.map(review -> review.invitation().when()).orElse(null));
    }

    @QueryHandler
    List<ReviewRow> handle(ReviewsAround query, Actor asking) {
        var subjects = subjectsAround(query.account());
        var rows = rows(asking);
        return rows.shown(Show.ALL).stream()
                .filter(row -> subjects.contains(row.subject()))
                .sorted(rows.order(ReviewSort.WHEN, true))
                .limit(AROUND)
                .map(rows::row)
                .toList();
    }

    private Set<ReviewSubject> subjectsAround(AccountId account) {
        var subjects = new HashSet<ReviewSubject>();
        subjects.add(ReviewSubject.of(account));
        var view = queries.query(new AccountQuery.FindAccount(account), AccountView.class)
                .join();
        if (view.rank() != null && view.segment() != null) {
            subjects.add(ReviewSubject.topTen(view.segment().id()));
        }
        queries.query(new PlanQuery.PlansOfAccount(account), ResponseTypes.multipleInstancesOf(PlanSummary.class))
                .join()
                .forEach(plan -> subjects.add(ReviewSubject.of(plan.plan())));
        return subjects;
    }

    @QueryHandler
    List<ReviewTask> handle(WhatWaits query, Actor asking) {
        var names = new Names(people);
        return now().desk(asking.person()).tasks().values().stream()
                .flatMap(List::stream)
                .filter(task -> !task.without().contains(asking.function()))
                .sorted(Comparator.comparing(Desk.Task::due).thenComparing(Desk.Task::since))
                .map(task -> new ReviewTask(
                        task.kind(),
                        task.review(),
                        task.subject(),
                        task.where(),
                        task.title(),
                        task.reason(),
                        task.due(),
                        task.since(),
                        names.of(task.by())))
                .toList();
    }
}
