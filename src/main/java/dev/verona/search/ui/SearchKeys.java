package dev.verona.search.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.platform.security.Actor;
import dev.verona.shell.frame.FrameCommand;
import dev.verona.shell.frame.Shortcuts;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The search's own keys, and the command that lists all of them. */
@Component
final class SearchKeys implements Shortcuts.Source, FrameCommand.Source {

    private final ObjectProvider<SearchTool> tool;

    SearchKeys(ObjectProvider<SearchTool> tool) {
        this.tool = tool;
    }

    @Override
    public Shortcuts shortcuts() {
        return new Shortcuts(
                "Everywhere",
                0,
                List.of(
                        new Shortcuts.Key("Ctrl+K", "Search, or give a command"),
                        new Shortcuts.Key("/", "The same, while you are not typing"),
                        new Shortcuts.Key("?", "This list"),
                        new Shortcuts.Key("Esc", "Close what is open")));
    }

    @Override
    public List<FrameCommand> commands(Actor actor) {
        return List.of(new FrameCommand(
                "Show all keyboard shortcuts",
                "help hotkeys key keys list",
                VaadinIcon.KEYBOARD,
                ui -> tool.getObject().openShortcuts()));
    }
}
