package dev.verona.discussion.ui;

import dev.verona.plan.workspace.PlanMargin;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Live;
import java.time.Clock;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Puts the talk beside each plan that somebody opens. */
@Component
final class Discussion implements PlanMargin {

    private final Commands commands;
    private final QueryGateway queries;
    private final Live live;
    private final Clock clock;

    Discussion(Commands commands, QueryGateway queries, Live live, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.live = live;
        this.clock = clock;
    }

    Threads of(PlanScreen screen) {
        return new Threads(screen, commands, queries, live, clock);
    }

    @Override
    public Margin open(PlanScreen screen) {
        return new ScreenMargin(of(screen));
    }
}
