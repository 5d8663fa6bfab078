package dev.verona.review.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Role;
import dev.verona.shell.frame.FrameCommand;
import dev.verona.shell.ui.Commands;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people do with reviews, from wherever they are. */
@Component
final class ReviewPaletteCommands implements FrameCommand.Source {

    private final ReviewAnswers answers;
    private final Commands commands;
    private final Clock clock;

    ReviewPaletteCommands(ReviewAnswers answers, Commands commands, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public List<FrameCommand> commands(Actor actor) {
        return actor.worksOnAccounts()
                ? List.of(new FrameCommand(
                        "Schedule review",
                        "review meeting agenda top ten quarterly monthly minutes",
                        VaadinIcon.CALENDAR_USER,
                        ui -> new ReviewDialogs(answers, commands)
                                .schedule(
                                        null,
                                        "",
                                        actor.hasAny(Role.LEADER, Role.LIAISON),
                                        actor.person(),
                                        clock.instant())))
                : List.of();
    }
}
