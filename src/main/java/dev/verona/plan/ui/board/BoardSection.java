package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Component;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;

/** The stage board as a tab of the plan's workspace. */
@org.springframework.stereotype.Component
final class BoardSection implements PlanSection {

    @Override
    public String id() {
        return PlanNavigation.BOARD;
    }

    @Override
    public String label() {
        return "Stage board";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create(PlanScreen screen) {
        return new StageBoard(screen);
    }
}
