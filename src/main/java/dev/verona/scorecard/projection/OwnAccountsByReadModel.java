package dev.verona.scorecard.projection;

import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.domain.OwnAccounts;
import dev.verona.scorecard.domain.PlanFacts;
import dev.verona.shared.AccountId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** By the read models. Nobody is turned away for what was recorded a moment ago: it waits for that first. */
@Component
class OwnAccountsByReadModel implements OwnAccounts {

    private final LeaderStore store;
    private final HealthStore plans;
    private final PlanAccess access;
    private final Projections projections;

    OwnAccountsByReadModel(LeaderStore store, HealthStore plans, PlanAccess access, Projections projections) {
        this.store = store;
        this.plans = plans;
        this.access = access;
        this.projections = projections;
    }

    @Override
    public boolean include(Actor actor, AccountId account) {
        projections.awaitOwnWrites(HealthQuery.READ_MODEL);
        return store.owner(account).filter(actor.person()::equals).isPresent()
                || !readable(actor, plans.plansOf(account)).isEmpty();
    }

    /** Accounts of the plans that the actor may open. */
    Set<AccountId> readable(Actor actor, List<PlanFacts> of) {
        var open = access.readable(actor, of.stream().map(PlanFacts::plan).toList());
        return of.stream()
                .filter(plan -> open.contains(plan.plan()))
                .map(PlanFacts::account)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
