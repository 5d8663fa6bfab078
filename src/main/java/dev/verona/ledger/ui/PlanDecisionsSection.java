package dev.verona.ledger.ui;

import com.vaadin.flow.component.Component;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.shell.ui.Live;

/** What was decided at the plan's account, and what it rested on, in the plan's own workspace. */
@org.springframework.stereotype.Component
final class PlanDecisionsSection implements PlanSection {

    private final LedgerAnswers answers;
    private final Live live;

    PlanDecisionsSection(LedgerAnswers answers, Live live) {
        this.answers = answers;
        this.live = live;
    }

    @Override
    public String id() {
        return PlanNavigation.DECISIONS;
    }

    @Override
    public String label() {
        return "Decisions";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public Component create(PlanScreen screen) {
        return new PlanDecisions(screen.plan(), new DecisionList(screen.view().account(), answers, live));
    }
}
