package dev.verona.plan.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.plan.api.PlanCommand;
import dev.verona.shell.ui.FormErrors;

/** Asks for the reason of a step that somebody else has to live with. What was written stays when the step is refused. */
final class ReasonDialog {

    /** The command of the step, given the reason. */
    @FunctionalInterface
    interface Step {
        PlanCommand because(String reason);
    }

    private ReasonDialog() {}

    /**
     * @param why the field's label: what the reason is to say
     * @param action the verb on the button
     */
    static void ask(BoardScreen screen, String title, String why, String action, Step step) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(32rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        var reason = new TextArea(why);
        reason.setHelperText("Everybody in the team can read it.");
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(2_000);
        reason.setMinRows(3);
        reason.setWidthFull();
        var errors = new FormErrors().bind("reason", reason);
        var cancel = new Button("Cancel", click -> dialog.close());
        var act = new Button(
                action, click -> screen.send(step.because(reason.getValue().strip()), errors, dialog::close));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(reason);
        dialog.getFooter().add(cancel, act);
        dialog.open();
        reason.focus();
    }
}
