package dev.verona.history.projection.timeline;

import dev.verona.history.api.HistoryQuery;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import org.springframework.stereotype.Component;

/** A plan's history is open to whoever may open the plan. */
@Component
class HistoryPolicy implements MessagePolicy<HistoryQuery> {

    private final PlanAccess access;

    HistoryPolicy(PlanAccess access) {
        this.access = access;
    }

    @Override
    public Class<HistoryQuery> messages() {
        return HistoryQuery.class;
    }

    @Override
    public void authorise(Actor actor, HistoryQuery query) {
        access.requireReader(actor, query.plan());
    }
}
