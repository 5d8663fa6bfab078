package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Component;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;

/** The customer's people as a tab of the plan's workspace. */
@org.springframework.stereotype.Component
final class StakeholdersSection implements PlanSection {

    @Override
    public String id() {
        return PlanNavigation.STAKEHOLDERS;
    }

    @Override
    public String label() {
        return "Stakeholders";
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Component create(PlanScreen screen) {
        return new StakeholderPage(screen);
    }
}
