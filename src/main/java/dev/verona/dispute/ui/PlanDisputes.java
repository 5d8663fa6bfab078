package dev.verona.dispute.ui;

import com.vaadin.flow.component.Component;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.shell.ui.Live;

/** The tab of the plan's workspace with the disputes about its account, from where one is raised. */
@org.springframework.stereotype.Component
final class PlanDisputes implements PlanSection {

    private final DisputeAnswers answers;
    private final Live live;

    PlanDisputes(DisputeAnswers answers, Live live) {
        this.answers = answers;
        this.live = live;
    }

    @Override
    public String id() {
        return "disputes";
    }

    @Override
    public String label() {
        return "Disputes";
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public Component create(PlanScreen screen) {
        return new PlanDisputesPanel(answers, live, screen);
    }
}
