package dev.verona.handoff.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Role;
import dev.verona.shell.frame.FrameCommand;
import dev.verona.shell.ui.Commands;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people do with leads from wherever they are. */
@Component
final class LeadPaletteCommands implements FrameCommand.Source {

    private final LeadAnswers answers;
    private final Commands commands;

    LeadPaletteCommands(LeadAnswers answers, Commands commands) {
        this.answers = answers;
        this.commands = commands;
    }

    @Override
    public List<FrameCommand> commands(Actor actor) {
        return actor.hasAny(Role.SALES, Role.MARKETING, Role.LIAISON, Role.LEADER)
                ? List.of(new FrameCommand(
                        "Add lead",
                        "lead hand over qualified prospect trade show create",
                        VaadinIcon.FUNNEL,
                        ui -> new AddLeadDialog(answers, commands).open()))
                : List.of();
    }
}
