package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Component;
import dev.verona.plan.workspace.PlanAnswers;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.shell.ui.Live;

/** The target and the whitespace as a tab of the plan's workspace. */
@org.springframework.stereotype.Component
final class NumbersSection implements PlanSection {

    private final PlanAnswers answers;
    private final Live live;

    NumbersSection(PlanAnswers answers, Live live) {
        this.answers = answers;
        this.live = live;
    }

    @Override
    public String id() {
        return PlanNavigation.NUMBERS;
    }

    @Override
    public String label() {
        return "Numbers";
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public Component create(PlanScreen screen) {
        return new NumbersPage(screen, answers, live);
    }
}
