package dev.verona.plan.ui;

import dev.verona.directory.api.DirectoryQuery;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Commands;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** What the plan's screens ask. A refusal comes out as the rejection that it is. */
@Component
final class PlanAnswers {

    private static final int AT_MOST = 1_000;

    private final QueryGateway gateway;

    PlanAnswers(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * @throws dev.verona.shared.NotFound when there is none
     * @throws dev.verona.shared.NotAllowed when the viewer may not open it
     */
    PlanView find(PlanId plan) {
        return answer(gateway.query(new PlanQuery.FindPlan(plan), PlanView.class));
    }

    List<PlanSummary> ofPerson(PersonId person) {
        return summaries(new PlanQuery.PlansOfPerson(person));
    }

    List<PlanSummary> ofAccount(AccountId account) {
        return summaries(new PlanQuery.PlansOfAccount(account));
    }

    /** Every plan that the viewer may open, up to a thousand. */
    List<PlanSummary> all(String text) {
        return summaries(new PlanQuery.ListPlans(text, 0, AT_MOST));
    }

    /** Everybody who may sign in, by name. */
    List<PersonView> people() {
        return answer(gateway.query(DirectoryQuery.FindPeople.active(), DirectoryQuery.PeoplePage.class))
                .people();
    }

    private List<PlanSummary> summaries(PlanQuery query) {
        return answer(gateway.query(query, ResponseTypes.multipleInstancesOf(PlanSummary.class)));
    }

    private static <T> T answer(CompletableFuture<T> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            throw Commands.rejectionIn(e)
                    .<RuntimeException>map(rejection -> rejection)
                    .orElse(e);
        }
    }
}
