package dev.verona.engagement.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.platform.security.Actor;
import dev.verona.shell.frame.FrameCommand;
import dev.verona.shell.ui.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people do with rules from wherever they are. */
@Component
final class RulesPaletteCommands implements FrameCommand.Source {

    private final EngagementAnswers answers;
    private final Commands commands;
    private final Clock clock;

    RulesPaletteCommands(EngagementAnswers answers, Commands commands, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public List<FrameCommand> commands(Actor actor) {
        return actor.worksOnAccounts()
                ? List.of(new FrameCommand(
                        "New rule of engagement",
                        "rule engagement consult agree condition behaviour create",
                        VaadinIcon.SCALE,
                        ui -> RuleDialog.write(
                                answers, commands, null, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))))
                : List.of();
    }
}
