package dev.verona.playbook.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.platform.security.Actor;
import dev.verona.shell.frame.FrameCommand;
import dev.verona.shell.ui.Commands;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people do with playbooks from wherever they are. */
@Component
final class PlaybooksPaletteCommands implements FrameCommand.Source {

    private final PlaybookAnswers answers;
    private final Commands commands;

    PlaybooksPaletteCommands(PlaybookAnswers answers, Commands commands) {
        this.answers = answers;
        this.commands = commands;
    }

    @Override
    public List<FrameCommand> commands(Actor actor) {
        return actor.worksOnAccounts()
                ? List.of(new FrameCommand(
                        "New playbook",
                        "playbook play segment top ten create",
                        VaadinIcon.BOOK,
                        ui -> BeginPlaybookDialog.open(answers, commands)))
                : List.of();
    }
}
