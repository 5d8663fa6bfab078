package dev.verona.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.verona.account.api.ImportSummary;
import dev.verona.account.api.ImportSummary.Undo;
import dev.verona.account.page.AccountNavigation;
import dev.verona.shell.ui.Formats;
import java.time.Duration;
import java.time.Instant;

/** How an import stands: whether it runs, stands still or has ended, how far its undo is, and what that came to. */
final class UndoState extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** A commit takes a second or two; after this long without one, nobody is at it. */
    static final Duration STANDSTILL = Duration.ofSeconds(30);

    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button goOn = new Button("Go on with the undo");
    private final Button again =
            new Button("Import the files again", click -> UI.getCurrent().navigate(AccountNavigation.IMPORT));

    /** @param goingOn carries an undo on that stands still */
    UndoState(Runnable goingOn) {
        bar.getElement().setAttribute("aria-label", "Undo");
        goOn.setDisableOnClick(true);
        goOn.addClickListener(click -> goingOn.run());
        getContent().addClassName("vr-notice");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words, bar, goOn, again);
    }

    /** Whether something is to come yet, so that the words may have to change although nothing does. */
    static boolean open(ImportSummary batch) {
        var undo = batch.undo();
        return undo == null ? batch.finished() == null : undo.finished() == null;
    }

    static boolean standsStill(ImportSummary batch, Instant now) {
        return open(batch) && batch.last().plus(STANDSTILL).isBefore(now);
    }

    void show(ImportSummary batch, Instant now) {
        var undo = batch.undo();
        var running = undo != null && undo.finished() == null;
        var still = standsStill(batch, now);
        bar.setVisible(running);
        bar.setMax(Math.max(1, batch.effects()));
        bar.setValue(undo == null ? 0 : Math.min(bar.getMax(), done(undo)));
        goOn.setVisible(running && still);
        goOn.setEnabled(running && still);
        again.setVisible(undo == null && still);
        getContent().setVisible(undo != null || batch.finished() == null);
        getContent().getElement().getClassList().set("vr-tone-warn", undo == null || still);
        getContent().getElement().getClassList().set("vr-tone-calm", undo != null && !still);
        words.setText(words(batch, still, Formats.current()));
    }

    private static int done(Undo undo) {
        var result = undo.result();
        return result.withdrawn() + result.setBack() + result.kept();
    }

    static String words(ImportSummary batch, boolean still, Formats formats) {
        var undo = batch.undo();
        if (undo == null) {
            return still
                    ? "This import stopped: nothing has come in since " + formats.dateTime(batch.last())
                            + ". What it did so far holds; the same files again do the rest."
                    : "This import is running. What it has done so far is below.";
        }
        if (undo.finished() != null) {
            return undone(undo, formats);
        }
        var far = formats.number(done(undo)) + " of " + formats.count(batch.effects(), "thing") + " taken back";
        return still
                ? undo.by().name() + " began to undo this import, and it stands still since "
                        + formats.dateTime(batch.last()) + ": " + far
                        + ". Verona tries again every ten seconds; you need not wait for that."
                : undo.by().name() + " is undoing this import: " + far + ". It goes on when you leave the page.";
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
