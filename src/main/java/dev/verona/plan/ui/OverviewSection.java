package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;

/** The plan's heart: its focus and its objectives. */
@org.springframework.stereotype.Component
final class OverviewSection implements PlanSection {

    @Override
    public String id() {
        return PlanNavigation.OVERVIEW;
    }

    @Override
    public String label() {
        return "Overview";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(PlanScreen screen) {
        return new Overview(screen);
    }
}
