package dev.verona.plan.projection.workspace;

import dev.verona.account.api.AccountDependants;
import dev.verona.account.api.LaterWork;
import dev.verona.platform.axon.Projections;
import dev.verona.shared.AccountId;
import java.util.List;
import org.springframework.stereotype.Component;

/** A plan that somebody has begun keeps its account. */
@Component
class PlansOfAccounts implements AccountDependants {

    private final WorkspaceStore store;
    private final Projections projections;

    PlansOfAccounts(WorkspaceStore store, Projections projections) {
        this.store = store;
        this.projections = projections;
    }

    @Override
    public List<LaterWork> on(AccountId account) {
        projections.awaitOwnWrites(WorkspaceProjection.GROUP);
        return store.rowsOf(account).stream()
                .map(plan -> new LaterWork(
                        "its plan " + plan.period().from() + " to "
                                + plan.period().to(),
                        plan.last().by().id(),
                        plan.last().at(),
                        null))
                .toList();
    }
}
