package dev.verona.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;

/** Asks for the reason of a step that others will want to understand. What was typed stays when a rule says no. */
public final class ReasonDialog {

    /**
     * @param done what is said when it is done
     * @param longest how many letters a reason may have
     */
    public record Words(String title, String consequence, String label, String verb, String done, int longest) {}

    /** As {@link #ask}, where nothing need be said. */
    public static void offer(Commands commands, Words words, Function<String, ?> step) {
        ask(commands, words, false, step);
    }

    private ReasonDialog() {}

    /** @param step the command that says the reason; a rejection of its {@code reason} is shown at the field */
    public static void ask(Commands commands, Words words, Function<String, ?> step) {
        ask(commands, words, true, step);
    }

    private static void ask(Commands commands, Words words, boolean required, Function<String, ?> step) {
        var dialog = new Dialog(words.title());
        dialog.setWidth("min(32rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        var reason = new TextArea(words.label());
        reason.setWidthFull();
        reason.setMaxLength(words.longest());
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(required);
        reason.setManualValidation(true);
        var errors = new FormErrors().bind("reason", reason);
        var act = new Button(
                words.verb(),
                click -> commands.send(step.apply(reason.getValue()), errors, () -> {
                    dialog.close();
                    Toasts.success(words.done());
                }));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div(new Paragraph(words.consequence()), reason);
        body.addClassName("vr-stack");
        dialog.add(body);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), act);
        dialog.open();
        reason.focus();
    }
}
