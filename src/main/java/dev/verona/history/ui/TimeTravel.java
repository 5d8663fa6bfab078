package dev.verona.history.ui;

import dev.verona.plan.workspace.TimeControls;
import dev.verona.shared.PlanId;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Gives each screen of a plan's past its controls. */
@Component
class TimeTravel implements TimeControls {

    private final QueryGateway queries;

    TimeTravel(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Bar open(PlanId plan) {
        return new TimeBar(plan, queries);
    }
}
