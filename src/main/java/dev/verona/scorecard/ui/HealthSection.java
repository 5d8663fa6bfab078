package dev.verona.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Live;

/** The tab of the plan's workspace that says what is missing in the plan, each a click from where it is mended. */
@org.springframework.stereotype.Component
final class HealthSection implements PlanSection {

    private final ScorecardAnswers answers;
    private final Live live;

    HealthSection(ScorecardAnswers answers, Live live) {
        this.answers = answers;
        this.live = live;
    }

    @Override
    public String id() {
        return HealthWords.SECTION;
    }

    @Override
    public String label() {
        return "Health";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public Component create(PlanScreen screen) {
        return screen.past()
                ? new EmptyState(
                        VaadinIcon.HEART_O,
                        "Health is judged by today's date",
                        "Go back to the plan as it is to see what is missing. Leaders see past days in the portfolio.")
                : new HealthPanel(answers, live, screen.plan());
    }
}
