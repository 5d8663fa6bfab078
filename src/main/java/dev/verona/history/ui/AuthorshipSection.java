package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;
import org.axonframework.queryhandling.QueryGateway;

/** The tab of the plan's workspace that shows its texts with their authors. */
@org.springframework.stereotype.Component
class AuthorshipSection implements PlanSection {

    static final String ID = "authors";

    private final QueryGateway queries;

    AuthorshipSection(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Who wrote it";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Component create(PlanScreen screen) {
        return new AuthorshipPanel(screen, queries);
    }
}
