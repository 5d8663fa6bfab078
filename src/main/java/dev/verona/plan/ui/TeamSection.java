package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;

/** Who works on the plan, and as what. */
@org.springframework.stereotype.Component
final class TeamSection implements PlanSection {

    @Override
    public String id() {
        return "team";
    }

    @Override
    public String label() {
        return "Team";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component create(PlanScreen screen) {
        return new TeamList(screen);
    }
}
