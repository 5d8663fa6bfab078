package dev.verona.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.review.api.EntryId;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewView;
import dev.verona.review.api.ReviewView.Action;
import dev.verona.review.api.ReviewView.Entry;
import dev.verona.review.api.ReviewView.Kind;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.PersonAvatar;
import dev.verona.shell.ui.ReasonDialog;
import dev.verona.shell.ui.Tone;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thing that was written down: its words, its author, and of an action item its owner and its day. */
final class EntryCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int REASON = 4_000;

    /** @param editing what changes and strikes it; null where nobody may any more */
    EntryCard(ReviewId review, Entry entry, Commands commands, @Nullable EntryEditing editing) {
        var avatar = new PersonAvatar(entry.by().name(), entry.by().function(), PersonAvatar.Size.SMALL);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var head =
                new Div(avatar, Parts.soft(said(entry)), new Chip(entry.kind().label(), tone(entry.kind())));
        head.addClassName("vr-row-s");
        var text = new Paragraph(entry.text());
        text.addClassName("vr-review-text");
        getContent().addClassNames("vr-review-entry", "vr-stack-s");
        getContent().getElement().setAttribute("data-kind", entry.kind().name());
        getContent().add(head, text);
        if (!entry.struck().isEmpty()) {
            text.addClassName("vr-del");
            getContent().add(Parts.soft("Struck out: " + entry.struck()));
            return;
        }
        var action = entry.action();
        if (action != null) {
            getContent().add(action(action));
            getContent().add(answers(commands::send, commands, review, entry.id(), entry.text(), action));
        }
        if (editing != null) {
            var acts = new Div(
                    small("Change", entry, () -> editing.change(review, entry)),
                    small("Strike out", entry, () -> editing.strike(review, entry)));
            acts.addClassNames("vr-row-s", "vr-no-print");
            getContent().add(acts);
        }
    }

    private static String said(Entry entry) {
        var editors = entry.editors().stream().map(PersonRef::name).collect(Collectors.joining(", "));
        return entry.by().name() + ", " + Formats.current().time(entry.at())
                + (editors.isEmpty() ? "" : "; changed by " + editors);
    }

    private static Tone tone(Kind kind) {
        return switch (kind) {
            case NOTE -> Tone.CALM;
            case DECISION -> Tone.GOOD;
            case ACTION -> Tone.ACCENT;
            case CORRECTION -> Tone.WARN;
        };
    }

    private static Button small(String label, Entry entry, Runnable act) {
        var button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(label + ": " + entry.text());
        return button;
    }

    /** Who does it by when, how it stands, and how often it has come again. */
    static Div action(Action action) {
        var formats = Formats.current();
        var line = new Div(Parts.soft(action.owner().name() + ", by " + formats.date(action.due())));
        line.addClassName("vr-row-s");
        switch (action.state()) {
            case OPEN ->
                line.add(
                        action.overdue()
                                ? new Chip("Overdue", Tone.BAD, VaadinIcon.CLOCK)
                                : new Chip("Open", Tone.CALM));
            case DONE -> line.add(new Chip("Done", Tone.GOOD, VaadinIcon.CHECK));
            case DROPPED -> line.add(new Chip("Dropped: " + action.why(), Tone.CALM));
        }
        if (action.carried() > 0) {
            line.add(new Chip("Carried over " + action.carried() + "×", Tone.WARN));
        }
        return line;
    }

    /**
     * What whoever owns it says of it.
     *
     * @param send sends what they say
     */
    static Component answers(
            Consumer<ReviewCommand> send,
            Commands commands,
            ReviewId review,
            EntryId entry,
            String what,
            Action action) {
        var acts = new Div();
        acts.addClassNames("vr-row-s", "vr-no-print");
        if (!action.mayAnswer()) {
            return acts;
        }
        if (action.state() == ReviewView.ActionState.OPEN) {
            acts.add(
                    answer("Done", what, () -> send.accept(new ReviewCommand.CompleteAction(review, entry))),
                    answer("Drop", what, () -> drop(commands, review, entry)));
        } else {
            acts.add(answer("Open again", what, () -> send.accept(new ReviewCommand.ReopenAction(review, entry))));
        }
        return acts;
    }

    private static void drop(Commands commands, ReviewId review, EntryId entry) {
        ReasonDialog.ask(
                commands,
                new ReasonDialog.Words(
                        "Drop this action item",
                        "Nobody is to do it any more; it does not come again.",
                        "Why",
                        "Drop it",
                        "It is dropped.",
                        REASON),
                reason -> new ReviewCommand.DropAction(review, entry, reason));
    }

    private static Button answer(String label, String what, Runnable act) {
        var button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(label + ": " + what);
        return button;
    }
}
