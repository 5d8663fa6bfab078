package dev.verona.plan.ui;

import com.vaadin.flow.component.Component;
import dev.verona.plan.api.PlanView;
import dev.verona.platform.live.LiveEvent;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Live;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Gives each part of a workspace what it works with. */
@org.springframework.stereotype.Component
final class PlanScreens {

    /** The read model that the workspace shows: its processing group. */
    private static final String READ_MODEL = "plan";

    private final Commands commands;
    private final PlanAnswers queries;
    private final Live live;
    private final Clock clock;

    PlanScreens(Commands commands, PlanAnswers queries, Live live, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.live = live;
        this.clock = clock;
    }

    PlanAnswers queries() {
        return queries;
    }

    PlanScreen open(PlanView plan) {
        return new PlanScreen(commands, queries, clock, plan);
    }

    void follow(Component part, PlanId plan, Consumer<List<LiveEvent>> heard) {
        live.on(part, plan.value(), READ_MODEL, heard);
    }

    void followAll(Component list, Class<?> events, Consumer<List<LiveEvent>> heard) {
        live.onAny(list, events, READ_MODEL, heard);
    }
}
