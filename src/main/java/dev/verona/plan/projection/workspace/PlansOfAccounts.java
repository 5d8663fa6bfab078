package dev.verona.plan.projection.workspace;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.verona.account.api.AccountDependants;
import dev.verona.account.api.LaterWork;
import dev.verona.platform.axon.Projections;
import dev.verona.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        return on(List.of(account)).getOrDefault(account, List.of());
    }

    @Override
    public Map<AccountId, List<LaterWork>> on(Collection<AccountId> accounts) {
        projections.awaitOwnWrites(WorkspaceProjection.GROUP);
        return store.rowsOf(accounts).stream()
                .collect(groupingBy(SummaryRow::account, mapping(PlansOfAccounts::told, toList())));
    }

    private static LaterWork told(SummaryRow plan) {
        return new LaterWork(
                "its plan " + plan.period().from() + " to " + plan.period().to(),
                plan.last().by().id(),
                plan.last().at(),
                null);
    }
}
