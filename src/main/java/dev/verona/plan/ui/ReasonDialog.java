package dev.verona.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.shared.Rejection;
import java.util.Optional;
import java.util.function.Function;

/** Asks for the reason of a step that others will want to understand. What was typed stays when a rule says no. */
final class ReasonDialog {

    private ReasonDialog() {}

    /** @param record sends it; the rule that said no, if one did */
    static void ask(
            String title, String consequence, String label, String verb, Function<String, Optional<Rejection>> record) {
        var dialog = new Dialog(title);
        dialog.setWidth("min(32rem, 100%)");
        var reason = new TextArea(label);
        reason.setWidthFull();
        reason.setMaxLength(2_000);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        var act = new Button(verb, click -> {
            var typed = reason.getValue().strip();
            var no = typed.isEmpty()
                    ? Optional.of("Say why, so that the others understand it.")
                    : Optional.<String>empty();
            var refusal = no.or(() -> record.apply(typed).map(Rejection::getMessage));
            refusal.ifPresentOrElse(
                    message -> {
                        reason.setErrorMessage(message);
                        reason.setInvalid(true);
                        reason.focus();
                    },
                    dialog::close);
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div(new Paragraph(consequence), reason);
        body.addClassName("vr-stack");
        dialog.add(body);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), act);
        dialog.open();
        reason.focus();
    }
}
