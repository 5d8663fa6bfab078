package dev.verona.engagement.ui;

import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountQuery.ListOpportunities;
import dev.verona.account.api.AccountQuery.OpportunityFilter;
import dev.verona.account.api.AccountQuery.OpportunitySort;
import dev.verona.account.api.CatalogueView;
import dev.verona.account.api.OpportunityPage;
import dev.verona.account.api.OpportunityView;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.Product;
import dev.verona.account.api.SegmentView;
import dev.verona.directory.api.DirectoryQuery.FindPeople;
import dev.verona.directory.api.DirectoryQuery.PeoplePage;
import dev.verona.directory.api.PersonView;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.ConsultationView;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.Requirement;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.api.TrialView;
import dev.verona.shared.AccountId;
import dev.verona.shell.ui.Commands;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions of these screens; a refusal comes out as the rejection that it is. */
@Component
final class EngagementAnswers {

    private static final int MOST = 200;

    private final QueryGateway queries;

    EngagementAnswers(QueryGateway queries) {
        this.queries = queries;
    }

    List<RuleView> rules() {
        return all(new EngagementQuery.ListRules(), RuleView.class);
    }

    RuleView rule(RuleId id) {
        return one(new EngagementQuery.FindRule(id), RuleView.class);
    }

    TrialView trial(RuleId id) {
        return one(new EngagementQuery.TryOut(id), TrialView.class);
    }

    ConsultationView consultation(ConsultationId id) {
        return one(new EngagementQuery.FindConsultation(id), ConsultationView.class);
    }

    List<ConsultationView> consultations(AccountId account) {
        return all(new EngagementQuery.ConsultationsOf(account), ConsultationView.class);
    }

    List<ConsultationView> waiting() {
        return all(new EngagementQuery.WhatWaits(), ConsultationView.class);
    }

    List<Requirement> required(AccountId account) {
        return all(new EngagementQuery.WhatIsRequired(account), Requirement.class);
    }

    Map<String, String> segments() {
        return all(new AccountQuery.ListSegments(), SegmentView.class).stream()
                .collect(Collectors.toMap(segment -> segment.id().value(), SegmentView::name));
    }

    List<String> products() {
        return one(new AccountQuery.FindCatalogue(), CatalogueView.class).products().stream()
                .map(Product::name)
                .toList();
    }

    List<OpportunityView> openOpportunities(AccountId account) {
        return opportunities(account, Outcome.OPEN);
    }

    /** Those that have ended too. */
    List<OpportunityView> opportunities(AccountId account) {
        return opportunities(account, null);
    }

    private List<OpportunityView> opportunities(AccountId account, @Nullable Outcome outcome) {
        return one(
                        new ListOpportunities(
                                new OpportunityFilter(account, false, outcome, ""),
                                OpportunitySort.TITLE,
                                false,
                                0,
                                MOST),
                        OpportunityPage.class)
                .rows();
    }

    /** Who may be asked for advice. */
    List<PersonView> people() {
        return one(FindPeople.active(), PeoplePage.class).people().stream()
                .filter(person -> person.actor().worksOnAccounts())
                .toList();
    }

    List<String> jobTitles() {
        return people().stream()
                .map(person -> person.jobTitle().strip())
                .filter(title -> !title.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private <T> T one(Object query, Class<T> type) {
        return Commands.answer(queries.query(query, type));
    }

    private <T> List<T> all(Object query, Class<T> type) {
        return Commands.answer(queries.query(query, ResponseTypes.multipleInstancesOf(type)));
    }
}
