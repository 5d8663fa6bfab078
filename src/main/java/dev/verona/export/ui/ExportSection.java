package dev.verona.export.ui;

import com.vaadin.flow.component.Component;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;
import org.axonframework.queryhandling.QueryGateway;

/** The tab of the plan's workspace from which it is taken out of the house. */
@org.springframework.stereotype.Component
class ExportSection implements PlanSection {

    private final QueryGateway queries;

    ExportSection(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public String id() {
        return "export";
    }

    @Override
    public String label() {
        return "Export";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component create(PlanScreen screen) {
        return new ExportPanel(screen, queries);
    }
}
