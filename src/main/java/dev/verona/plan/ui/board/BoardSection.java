package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Component;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanSection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Live;
import java.time.Clock;

/** The stage board as a tab of the plan's workspace. */
@org.springframework.stereotype.Component
final class BoardSection implements PlanSection {

    private final Commands commands;
    private final BoardQueries queries;
    private final Live live;
    private final Clock clock;

    BoardSection(Commands commands, BoardQueries queries, Live live, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "board";
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
    public Component create(PlanView plan) {
        return new StageBoard(new BoardScreen(commands, queries, clock, plan), live);
    }
}
