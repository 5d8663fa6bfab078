package dev.verona.search.ui;

import com.vaadin.flow.component.Component;
import dev.verona.shell.frame.FrameCommand;
import dev.verona.shell.frame.FrameTool;
import dev.verona.shell.frame.Shortcuts;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.ObjectProvider;

/** The way into the palette from every page: a button beside the menu, and the keys that press it. */
@org.springframework.stereotype.Component
final class SearchTool implements FrameTool {

    private final QueryGateway queries;
    private final ObjectProvider<FrameCommand.Source> commands;
    private final ObjectProvider<Shortcuts.Source> shortcuts;

    SearchTool(
            QueryGateway queries,
            ObjectProvider<FrameCommand.Source> commands,
            ObjectProvider<Shortcuts.Source> shortcuts) {
        this.queries = queries;
        this.commands = commands;
        this.shortcuts = shortcuts;
    }

    @Override
    public Component create(Place place) {
        return new SearchButton(place, this::open, this::openShortcuts);
    }

    private void open() {
        Palette.open(queries, commands.orderedStream().toList());
    }

    void openShortcuts() {
        new ShortcutsDialog(shortcuts()).open();
    }

    private List<Shortcuts> shortcuts() {
        return shortcuts.orderedStream().map(Shortcuts.Source::shortcuts).toList();
    }
}
