package dev.verona.plan.workspace;

import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.CatalogueView;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.OpportunityPage;
import dev.verona.account.api.OpportunityView;
import dev.verona.account.api.Product;
import dev.verona.directory.api.DirectoryQuery;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.StoredFile;
import dev.verona.platform.axon.Projections;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Commands;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** What the plan's screens ask. A refusal comes out as the rejection that it is. */
@Component
public final class PlanAnswers implements PlanSource {

    private static final int AT_MOST = 1_000;

    private final QueryGateway gateway;
    private final Projections projections;

    PlanAnswers(QueryGateway gateway, Projections projections) {
        this.gateway = gateway;
        this.projections = projections;
    }

    @Override
    public boolean awaitAll() {
        return projections.awaitAll(PlanScreens.READ_MODEL, Projections.PATIENCE);
    }

    /**
     * @throws dev.verona.shared.NotFound when there is none
     * @throws dev.verona.shared.NotAllowed when the viewer may not open it
     */
    @Override
    public PlanView plan(PlanId plan) {
        return Commands.answer(gateway.query(new PlanQuery.FindPlan(plan), PlanView.class));
    }

    @Override
    public ContributionView contribution(PlanId plan, ElementId contribution) {
        return Commands.answer(
                gateway.query(new PlanQuery.FindContribution(plan, contribution), ContributionView.class));
    }

    /** @throws dev.verona.shared.InvalidInput when the plan did not exist yet */
    public PlanAsOf plan(PlanId plan, PlanMoment moment) {
        return Commands.answer(gateway.query(new PlanQuery.FindPlanAsOf(plan, moment), PlanAsOf.class));
    }

    public ContributionView contribution(PlanId plan, ElementId contribution, PlanMoment moment) {
        return Commands.answer(
                gateway.query(new PlanQuery.FindContributionAsOf(plan, contribution, moment), ContributionView.class));
    }

    @Override
    public StoredFile file(PlanId plan, ElementId contribution) {
        return Commands.answer(gateway.query(new PlanQuery.FetchFile(plan, contribution), StoredFile.class));
    }

    public List<PlanSummary> ofPerson(PersonId person) {
        return summaries(new PlanQuery.PlansOfPerson(person));
    }

    public List<PlanSummary> ofAccount(AccountId account) {
        return summaries(new PlanQuery.PlansOfAccount(account));
    }

    /** Every plan that the viewer may open, up to a thousand. */
    public List<PlanSummary> all(String text) {
        return summaries(new PlanQuery.ListPlans(text, 0, AT_MOST));
    }

    @Override
    public List<PersonView> people() {
        return Commands.answer(gateway.query(DirectoryQuery.FindPeople.active(), DirectoryQuery.PeoplePage.class))
                .people();
    }

    /** How the account's opportunities stand today, up to a thousand. */
    public List<OpportunityFacts> opportunities(AccountId account) {
        return Commands.answer(gateway.query(
                        new AccountQuery.ListOpportunities(
                                AccountQuery.OpportunityFilter.of(account),
                                AccountQuery.OpportunitySort.CLOSES,
                                false,
                                0,
                                AT_MOST),
                        OpportunityPage.class))
                .rows()
                .stream()
                .map(OpportunityView::facts)
                .toList();
    }

    /** What is sold, by the names of the sales catalogue. */
    public List<String> offerings() {
        return Commands.answer(gateway.query(new AccountQuery.FindCatalogue(), CatalogueView.class)).products().stream()
                .map(Product::name)
                .toList();
    }

    private List<PlanSummary> summaries(PlanQuery query) {
        return Commands.answer(gateway.query(query, ResponseTypes.multipleInstancesOf(PlanSummary.class)));
    }
}
