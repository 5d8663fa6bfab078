package dev.verona.handoff.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.platform.security.Actor;
import dev.verona.shell.frame.FrameCommand;
import dev.verona.shell.ui.Commands;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people do with leads, and with who can be called, from wherever they are. */
@Component
final class LeadPaletteCommands implements FrameCommand.Source {

    private final LeadAnswers answers;
    private final CallAnswers calls;
    private final Commands commands;

    LeadPaletteCommands(LeadAnswers answers, CallAnswers calls, Commands commands) {
        this.answers = answers;
        this.calls = calls;
        this.commands = commands;
    }

    @Override
    public List<FrameCommand> commands(Actor actor) {
        return actor.worksOnAccounts()
                ? List.of(
                        new FrameCommand(
                                "Add lead",
                                "lead hand over qualified prospect trade show create",
                                VaadinIcon.FUNNEL,
                                ui -> new AddLeadDialog(answers, commands).open()),
                        new FrameCommand(
                                "Say who can be called",
                                "who to call directory knows expert whom to involve",
                                VaadinIcon.PHONE,
                                ui -> EntryDialog.add(calls, commands)))
                : List.of();
    }
}
