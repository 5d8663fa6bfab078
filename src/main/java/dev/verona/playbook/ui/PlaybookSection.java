package dev.verona.playbook.ui;

import com.vaadin.flow.component.Component;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.playbook.page.PlaybookNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Live;

/** The plays of a plan, in the plan's own workspace. */
@org.springframework.stereotype.Component
final class PlaybookSection implements PlanSection {

    private final PlaybookAnswers answers;
    private final Commands commands;
    private final Live live;

    PlaybookSection(PlaybookAnswers answers, Commands commands, Live live) {
        this.answers = answers;
        this.commands = commands;
        this.live = live;
    }

    @Override
    public String id() {
        return PlaybookNavigation.PLAN_SECTION;
    }

    @Override
    public String label() {
        return "Plays";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Component create(PlanScreen screen) {
        return new PlanPlaysPanel(answers, commands, live, screen);
    }
}
