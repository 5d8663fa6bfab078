package dev.verona.scorecard.domain;

import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.shared.NotAllowed;

/** Whoever may open a plan sees its health. */
public final class HealthPolicy implements MessagePolicy<HealthQuery> {

    private final PlanAccess access;

    public HealthPolicy(PlanAccess access) {
        this.access = access;
    }

    @Override
    public Class<HealthQuery> messages() {
        return HealthQuery.class;
    }

    @Override
    public void authorise(Actor actor, HealthQuery query) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing see the health of plans.");
        }
        if (query instanceof HealthQuery.FindHealth one) {
            access.requireReader(actor, one.plan());
        }
    }
}
