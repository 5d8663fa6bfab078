package dev.verona.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.verona.shared.Function;
import java.time.Instant;

/** Two people gave one field two values: the second sees both, who and when, and chooses. Nothing is overwritten unseen. */
public final class ValueConflictDialog {

    /**
     * What is already recorded.
     *
     * @param value as the screen shows it
     */
    public record Theirs(String value, String author, Function function, Instant at) {}

    private ValueConflictDialog() {}

    /**
     * @param field the field's label
     * @param mine the value that was refused, as the screen shows it
     * @param keepMine sends mine again, knowing theirs
     * @param takeTheirs shows theirs in the form
     */
    public static void open(String field, String mine, Theirs theirs, Runnable keepMine, Runnable takeTheirs) {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Two values for " + field);
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        dialog.setWidth("min(36rem, 100%)");
        var why = new Paragraph(theirs.author() + " changed this while you did. Which one holds?");
        var takeButton = new Button("Keep " + theirs.author() + "’s", click -> {
            dialog.close();
            takeTheirs.run();
        });
        var keepButton = new Button("Use mine", click -> {
            dialog.close();
            keepMine.run();
        });
        keepButton.addThemeVariants(ButtonVariant.PRIMARY);
        var formats = Formats.current();
        var both = new Div(
                side(theirs.value(), new PersonName(theirs.author(), theirs.function(), formats.dateTime(theirs.at()))),
                side(mine, new Span("Yours, not yet recorded")));
        both.addClassName("vr-choice");
        var body = new Div(why, both);
        body.addClassName("vr-stack");
        dialog.add(body);
        dialog.getFooter().add(takeButton, keepButton);
        dialog.open();
    }

    private static Div side(String value, com.vaadin.flow.component.Component who) {
        var text = new Span(value.isBlank() ? "Empty" : value);
        text.addClassName("vr-choice-value");
        var card = new Div(text, who);
        card.addClassName("vr-card");
        card.getElement().setAttribute("data-tight", true);
        return card;
    }
}
