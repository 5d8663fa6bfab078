package dev.verona.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewView;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.ReasonDialog;

/** What is asked before a point is added or dropped, and before something is struck out. */
final class PointDialogs {

    private static final int REASON = 4_000;

    private PointDialogs() {}

    /** Puts a point on the agenda. */
    static void add(Commands commands, ReviewId review) {
        var errors = new FormErrors();
        var dialog = ReviewDialogs.dialog("Add a point");
        var title = new TextField("What is to be talked about");
        title.setMaxLength(160);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setWidthFull();
        var detail = new TextArea("What there is to say about it before");
        detail.setMaxLength(REASON);
        detail.setWidthFull();
        errors.bind("title", title).bind("detail", detail);
        dialog.add(new Div(title, detail));
        var id = PointId.random();
        ReviewDialogs.primary(
                dialog,
                "Add point",
                () -> commands.send(
                        new ReviewCommand.AddPoint(review, id, title.getValue(), detail.getValue()),
                        errors,
                        dialog::close));
        dialog.open();
        title.focus();
    }

    static void drop(Commands commands, ReviewId review, ReviewView.Point point) {
        ReasonDialog.ask(
                commands,
                new ReasonDialog.Words(
                        "Drop “" + point.title() + "”",
                        "It stays below the agenda with your reason, and is not put on it again.",
                        "Why",
                        "Drop point",
                        "It is dropped.",
                        REASON),
                reason -> new ReviewCommand.DropPoint(review, point.id(), reason));
    }

    static void strike(Commands commands, ReviewId review, ReviewView.Entry entry) {
        ReasonDialog.ask(
                commands,
                new ReasonDialog.Words(
                        "Strike this out",
                        "It stays in the minutes, struck through, with your reason.",
                        "Why",
                        "Strike out",
                        "It is struck out.",
                        REASON),
                reason -> new ReviewCommand.StrikeEntry(review, entry.id(), reason));
    }
}
