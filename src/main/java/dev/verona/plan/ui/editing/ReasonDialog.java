package dev.verona.plan.ui.editing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.FormErrors;
import java.util.function.Function;

/** Asks for the reason of a step that others will want to understand. What was typed stays when a rule says no. */
public final class ReasonDialog {

    /**
     * What the dialog says.
     *
     * @param consequence what the step does, empty where the title says it
     * @param label what the reason is to say
     * @param verb on the button
     */
    public record Words(String title, String consequence, String label, String verb) {}

    private ReasonDialog() {}

    /** @param step the command, given the reason */
    public static void ask(PlanScreen screen, Words words, Function<String, PlanCommand> step) {
        ask(screen, words, step, () -> {});
    }

    /** @param done what follows from success */
    public static void ask(PlanScreen screen, Words words, Function<String, PlanCommand> step, Runnable done) {
        var dialog = new Dialog(words.title());
        dialog.setWidth("min(32rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        var reason = new TextArea(words.label());
        reason.setHelperText("Everybody in the team can read it.");
        reason.setWidthFull();
        reason.setMaxLength(2_000);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        var errors = new FormErrors().bind("reason", reason);
        var act = new Button(words.verb(), click -> {
            var typed = reason.getValue().strip();
            if (typed.isEmpty()) {
                reason.setErrorMessage("Say why, so that the others understand it.");
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            screen.send(step.apply(typed), errors, () -> {
                dialog.close();
                done.run();
            });
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div();
        body.addClassName("vr-stack");
        if (!words.consequence().isEmpty()) {
            body.add(new Paragraph(words.consequence()));
        }
        body.add(reason);
        dialog.add(body);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), act);
        dialog.open();
        reason.focus();
    }
}
