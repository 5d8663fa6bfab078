package dev.verona.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.api.WithdrawnView;
import dev.verona.shared.Role;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Viewer;

/** Says of an opportunity that somebody looks for by its number what became of it. */
final class Withdrawn {

    private Withdrawn() {}

    static EmptyState told(WithdrawnView gone) {
        var formats = Formats.current();
        var batch = gone.with();
        var undo = batch.undo();
        var whole = Viewer.current().hasAny(Role.LEADER, Role.ADMIN)
                ? new Component[] {ImportWords.link(batch.batch(), "The import that was undone")}
                : new Component[0];
        return new EmptyState(
                VaadinIcon.ARROW_BACKWARD,
                gone.label() + " was withdrawn",
                "It came with the import of " + formats.dateTime(batch.at()) + " by "
                        + batch.by().name() + "."
                        + (undo == null
                                ? ""
                                : " " + undo.by().name() + " undid that import on " + formats.dateTime(undo.at()) + ".")
                        + " To have it back, import the same file again.",
                whole);
    }
}
