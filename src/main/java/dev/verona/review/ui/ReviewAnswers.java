package dev.verona.review.ui;

import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.SegmentView;
import dev.verona.directory.api.DirectoryQuery.FindPeople;
import dev.verona.directory.api.DirectoryQuery.PeoplePage;
import dev.verona.directory.api.PersonView;
import dev.verona.history.api.Comparison;
import dev.verona.history.api.HistoryQuery;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanSummary;
import dev.verona.review.api.CalendarFile;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewPage;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewRow;
import dev.verona.review.api.ReviewTask;
import dev.verona.review.api.ReviewView;
import dev.verona.review.api.RhythmView;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Commands;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions of these screens; a refusal comes out as the rejection that it is. */
@Component
final class ReviewAnswers {

    private static final int MANY = 500;

    private final QueryGateway queries;

    ReviewAnswers(QueryGateway queries) {
        this.queries = queries;
    }

    private <T> T one(Object query, Class<T> type) {
        return Commands.answer(queries.query(query, type));
    }

    private <T> List<T> many(Object query, Class<T> type) {
        return Commands.answer(queries.query(query, ResponseTypes.multipleInstancesOf(type)));
    }

    ReviewPage reviews(ReviewQuery.ListReviews query) {
        return one(query, ReviewPage.class);
    }

    ReviewView review(ReviewId id) {
        return one(new ReviewQuery.FindReview(id), ReviewView.class);
    }

    CalendarFile invitation(ReviewId id) {
        return one(new ReviewQuery.FetchInvitation(id), CalendarFile.class);
    }

    List<RhythmView> rhythms() {
        return many(new ReviewQuery.ListRhythms(), RhythmView.class);
    }

    List<ReviewRow> around(AccountId account) {
        return many(new ReviewQuery.ReviewsAround(account), ReviewRow.class);
    }

    List<ReviewTask> waiting() {
        return many(new ReviewQuery.WhatWaits(), ReviewTask.class);
    }

    /** Who may be invited, by name. */
    List<PersonView> people() {
        return one(FindPeople.active(), PeoplePage.class).people().stream()
                .filter(person -> person.actor().worksOnAccounts())
                .toList();
    }

    Stream<AccountRow> accounts(String text, int offset, int limit) {
        return accountPage(text, offset, limit).rows().stream();
    }

    int accounts(String text) {
        return accountPage(text, 0, 0).total();
    }

    private AccountPage accountPage(String text, int offset, int limit) {
        return one(AccountQuery.ListAccounts.named(text, offset, limit), AccountPage.class);
    }

    List<SegmentView> segments() {
        return many(new AccountQuery.ListSegments(), SegmentView.class);
    }

    /** Those that the person who looks may open, the latest period first. */
    List<PlanSummary> plans() {
        return many(new PlanQuery.ListPlans("", 0, MANY), PlanSummary.class);
    }

    List<PlanSummary> plansOf(AccountId account) {
        return many(new PlanQuery.PlansOfAccount(account), PlanSummary.class).stream()
                .filter(PlanSummary::openTo)
                .toList();
    }

    Comparison since(PlanId plan, Instant then) {
        return one(new HistoryQuery.Compare(plan, new PlanMoment.AtTime(then), PlanMoment.NOW), Comparison.class);
    }

    /** As it was opened. */
    Comparison sinceItsBeginning(PlanId plan) {
        return one(new HistoryQuery.Compare(plan, new PlanMoment.AfterEvent(0), PlanMoment.NOW), Comparison.class);
    }
}
