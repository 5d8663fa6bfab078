package dev.verona.review.projection.facts;

import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountQuery.OpportunityFilter;
import dev.verona.account.api.AccountQuery.OpportunitySort;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.OpportunityPage;
import dev.verona.account.api.OpportunityView;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.SegmentId;
import dev.verona.account.api.SegmentView;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.Requirement;
import dev.verona.engagement.api.RuleView;
import dev.verona.history.api.Comparison;
import dev.verona.history.api.HistoryQuery;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetState;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions to other modules: each is asked as whoever acts, so that nothing comes on an agenda that they may not read. */
@Component
class Asking {

    private final QueryGateway queries;

    Asking(QueryGateway queries) {
        this.queries = queries;
    }

    private <T> T one(Object query, Class<T> type) {
        return queries.query(query, type).join();
    }

    private <T> List<T> many(Object query, Class<T> type) {
        return queries.query(query, ResponseTypes.multipleInstancesOf(type)).join();
    }

    AccountView account(AccountId account) {
        return one(new AccountQuery.FindAccount(account), AccountView.class);
    }

    /** By rank. */
    List<AccountName> topTen(SegmentId segment) {
        return one(AccountQuery.ListAccounts.topTenOf(segment), AccountPage.class).rows().stream()
                .map(Asking::name)
                .toList();
    }

    private static AccountName name(AccountRow row) {
        return new AccountName(row.id(), row.name());
    }

    List<SegmentView> segments() {
        return many(new AccountQuery.ListSegments(), SegmentView.class);
    }

    /** The largest first. */
    List<OpportunityView> opportunities(AccountId account, Outcome outcome, int limit) {
        return one(
                        new AccountQuery.ListOpportunities(
                                new OpportunityFilter(account, false, outcome, ""),
                                outcome == Outcome.OPEN ? OpportunitySort.AMOUNT : OpportunitySort.CLOSES,
                                true,
                                0,
                                limit),
                        OpportunityPage.class)
                .rows();
    }

    /** Whose it is; empty when that is not known, or it is gone. */
    Optional<AccountId> accountOf(OpportunityId opportunity) {
        try {
            var account = one(new AccountQuery.FindOpportunity(opportunity), OpportunityView.class)
                    .account();
            return Optional.ofNullable(account).map(AccountName::id);
        } catch (CompletionException gone) {
            return Optional.empty();
        }
    }

    List<Requirement> required(AccountId account) {
        return many(new EngagementQuery.WhatIsRequired(account), Requirement.class);
    }

    List<RuleView> rules() {
        return many(new EngagementQuery.ListRules(), RuleView.class);
    }

    /** Those that the acting person may open. */
    List<PlanSummary> plans(AccountId account) {
        return many(new PlanQuery.PlansOfAccount(account), PlanSummary.class).stream()
                .filter(PlanSummary::openTo)
                .toList();
    }

    PlanView plan(PlanId plan) {
        return one(new PlanQuery.FindPlan(plan), PlanView.class);
    }

    PlanAsOf wholePlan(PlanId plan) {
        return one(new PlanQuery.FindWholePlanAsOf(plan, PlanMoment.NOW), PlanAsOf.class);
    }

    Comparison since(PlanId plan, Instant then) {
        return one(new HistoryQuery.Compare(plan, new PlanMoment.AtTime(then), PlanMoment.NOW), Comparison.class);
    }

    List<AssetState> standing(Set<AssetId> assets) {
        return assets.isEmpty() ? List.of() : many(new AssetQuery.HowStand(assets), AssetState.class);
    }
}
