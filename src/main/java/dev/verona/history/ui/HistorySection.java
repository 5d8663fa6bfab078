package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.shell.ui.Live;
import org.axonframework.queryhandling.QueryGateway;

/** The tab of the plan's workspace that says who contributed what, and when. */
@org.springframework.stereotype.Component
class HistorySection implements PlanSection {

    static final String ID = "history";

    private final QueryGateway queries;
    private final Live live;

    HistorySection(QueryGateway queries, Live live) {
        this.queries = queries;
        this.live = live;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Who did what";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component create(PlanScreen screen) {
        return new HistoryPanel(screen, queries, live);
    }
}
