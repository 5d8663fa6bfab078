package dev.verona.review.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewRejection.WordsChanged;
import dev.verona.review.api.ReviewView;
import dev.verona.shared.InvalidInput;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Changes and strikes what was written down. Who is late sees what stands by now, and chooses. */
final class EntryEditing {

    private static final int WORDS = 4_000;

    private final ReviewAnswers answers;
    private final Commands commands;
    private final ReviewDialogs dialogs;

    EntryEditing(ReviewAnswers answers, Commands commands, ReviewDialogs dialogs) {
        this.answers = answers;
        this.commands = commands;
        this.dialogs = dialogs;
    }

    void strike(ReviewId review, ReviewView.Entry entry) {
        PointDialogs.strike(commands, review, entry);
    }

    void change(ReviewId review, ReviewView.Entry entry) {
        var errors = new FormErrors();
        var text = new TextArea(entry.kind().label());
        text.setMaxLength(WORDS);
        text.setMinRows(3);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValue(entry.text());
        errors.bind("text", text);
        var dialog = ReviewDialogs.dialog("Change this " + entry.kind().label().toLowerCase(Locale.ENGLISH));
        var form = new FormLayout();
        form.add(text, 2);
        var action = entry.action();
        var people = answers.people();
        var owner = dialogs.person("Owner", people);
        var due = new DatePicker("By");
        due.setLocale(Formats.current().locale());
        due.setManualValidation(true);
        if (action != null) {
            people.stream()
                    .filter(one -> one.id().equals(action.owner().id()))
                    .findFirst()
                    .ifPresent(owner::setValue);
            due.setValue(action.due());
            errors.bind("participants", owner).bind("due", due);
            form.add(owner, due);
        }
        dialog.add(form);
        var seen = new AtomicInteger(entry.revision());
        ReviewDialogs.primary(dialog, "Save", () -> {
            errors.clear();
            if (action != null && (owner.getValue() == null || due.getValue() == null)) {
                errors.show(new InvalidInput(
                        owner.getValue() == null ? "participants" : "due",
                        "An action item has one owner and one day."));
                return;
            }
            var command = action == null
                    ? new ReviewCommand.RewordEntry(review, entry.id(), seen.get(), text.getValue())
                    : new ReviewCommand.ReviseAction(
                            review,
                            entry.id(),
                            seen.get(),
                            text.getValue(),
                            owner.getValue().id(),
                            due.getValue());
            commands.attempt(command)
                    .ifPresentOrElse(
                            refused -> {
                                if (refused instanceof WordsChanged changed) {
                                    seen.set(changed.revision());
                                }
                                errors.show(refused);
                            },
                            dialog::close);
        });
        dialog.open();
        text.focus();
    }
}
