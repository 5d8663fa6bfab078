package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.verona.account.api.ImportSummary;
import dev.verona.account.api.ImportSummary.Undo;
import dev.verona.shell.ui.Formats;

/** How an import stands: whether it has ended, how far its undo is, and what that came to. */
final class UndoState extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();

    UndoState() {
        bar.getElement().setAttribute("aria-label", "Undo");
        getContent().addClassName("vr-notice");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words, bar);
    }

    void show(ImportSummary batch) {
        var undo = batch.undo();
        var running = undo != null && undo.finished() == null;
        bar.setVisible(running);
        getContent().setVisible(undo != null || batch.finished() == null);
        getContent().getElement().getClassList().set("vr-tone-warn", undo == null);
        getContent().getElement().getClassList().set("vr-tone-calm", undo != null);
        if (undo == null) {
            words.setText(
                    "This import is running, or stopped midway. What it did so far holds; the same files again do the rest.");
        } else if (running) {
            var result = undo.result();
            var done = result.withdrawn() + result.setBack() + result.kept();
            bar.setMax(Math.max(1, batch.effects()));
            bar.setValue(Math.min(bar.getMax(), done));
            words.setText(undo.by().name() + " is undoing this import: "
                    + Formats.current().number(done) + " of "
                    + Formats.current().count(batch.effects(), "thing")
                    + " taken back. It goes on when you leave the page.");
        } else {
            words.setText(undone(undo, Formats.current()));
        }
    }

    /** As in "Ines Okafor undid this import on …: 85 withdrawn, 2 set back, 1 kept because of later work." */
    static String undone(Undo undo, Formats formats) {
        var result = undo.result();
        return undo.by().name() + " undid this import, " + formats.dateTime(undo.at()) + ": "
                + formats.number(result.withdrawn()) + " withdrawn, "
                + formats.number(result.setBack()) + " set back, "
                + formats.number(result.kept()) + " kept because of later work. The same files can be imported again.";
    }
}
