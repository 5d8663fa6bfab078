package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;
import java.time.Clock;
import org.axonframework.queryhandling.QueryGateway;

/** The tab of the plan's workspace that holds two moments of the plan against each other. */
@org.springframework.stereotype.Component
class ComparisonSection implements PlanSection {

    static final String ID = "compare";

    private final QueryGateway queries;
    private final Clock clock;

    ComparisonSection(QueryGateway queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Compare";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component create(PlanScreen screen) {
        return new ComparisonPanel(screen, queries, clock);
    }
}
