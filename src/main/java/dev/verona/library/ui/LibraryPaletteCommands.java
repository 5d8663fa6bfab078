package dev.verona.library.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.platform.security.Actor;
import dev.verona.shell.frame.FrameCommand;
import dev.verona.shell.ui.Commands;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people do with the library from wherever they are. */
@Component
final class LibraryPaletteCommands implements FrameCommand.Source {

    private final LibraryAnswers answers;
    private final Commands commands;

    LibraryPaletteCommands(LibraryAnswers answers, Commands commands) {
        this.answers = answers;
        this.commands = commands;
    }

    @Override
    public List<FrameCommand> commands(Actor actor) {
        return actor.worksOnAccounts()
                ? List.of(new FrameCommand(
                        "Add asset",
                        "library template case study battlecard message guide price sheet upload create new document file",
                        VaadinIcon.ARCHIVE,
                        ui -> new AddAssetDialog(answers, commands).open()))
                : List.of();
    }
}
