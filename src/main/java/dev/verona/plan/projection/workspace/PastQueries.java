package dev.verona.plan.projection.workspace;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.projection.workspace.PlanPast.Standing;
import dev.verona.shared.NotFound;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what plans were. It reads the events themselves, so it never lags. Who may ask is decided on the bus, by the team of today. */
@Component
class PastQueries {

    private final PlanPast past;
    private final Accounts accounts;
    private final People people;

    PastQueries(PlanPast past, Accounts accounts, People people) {
        this.past = past;
        this.accounts = accounts;
        this.people = people;
    }

    @QueryHandler
    PlanAsOf handle(PlanQuery.FindPlanAsOf query) {
        return answer(past.at(query.plan(), query.moment()), views(), Map.of());
    }

    @QueryHandler
    PlanAsOf handle(PlanQuery.FindWholePlanAsOf query) {
        var standing = past.at(query.plan(), query.moment());
        var views = views();
        var contributions = new HashMap<ElementId, ContributionView>();
        for (var page : standing.contributions()) {
            standing.page()
                    .shape()
                    .contributions()
                    .find(page.id())
                    .ifPresent(found ->
                            contributions.put(page.id(), views.pastContribution(page, standing.page(), found)));
        }
        return answer(standing, views, contributions);
    }

    @QueryHandler
    ContributionView handle(PlanQuery.FindContributionAsOf query) {
        var standing = past.at(query.plan(), query.moment());
        var found = standing.page()
                .shape()
                .contributions()
                .find(query.contribution())
                .orElseThrow(() -> new NotFound("This contribution was not in the plan then. Choose a later moment."));
        return views().pastContribution(standing.contribution(query.contribution()), standing.page(), found);
    }

    private PlanAsOf answer(Standing standing, WorkspaceViews views, Map<ElementId, ContributionView> contributions) {
        var page = standing.page();
        return new PlanAsOf(page.sequence(), views.plan(page, accountName(page)), contributions);
    }

    private String accountName(PlanPage page) {
        var account = page.shape().account();
        return accounts.find(account).map(Accounts.AccountName::name).orElse(account.value());
    }

    private WorkspaceViews views() {
        return new WorkspaceViews(new Names(people));
    }
}
