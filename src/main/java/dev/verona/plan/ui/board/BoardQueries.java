package dev.verona.plan.ui.board;

import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.StoredFile;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Commands;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** What the board asks. A refusal comes out as the rejection that it is. */
@Component
final class BoardQueries {

    private final QueryGateway gateway;

    BoardQueries(QueryGateway gateway) {
        this.gateway = gateway;
    }

    PlanView plan(PlanId plan) {
        return ask(new PlanQuery.FindPlan(plan), PlanView.class);
    }

    ContributionView contribution(PlanId plan, ElementId contribution) {
        return ask(new PlanQuery.FindContribution(plan, contribution), ContributionView.class);
    }

    StoredFile file(PlanId plan, ElementId contribution) {
        return ask(new PlanQuery.FetchFile(plan, contribution), StoredFile.class);
    }

    private <T> T ask(PlanQuery query, Class<T> answer) {
        try {
            return gateway.query(query, answer).join();
        } catch (CompletionException e) {
            throw Commands.rejectionIn(e)
                    .<RuntimeException>map(rejection -> rejection)
                    .orElse(e);
        }
    }
}
