package dev.verona.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.verona.directory.api.PersonView;
import dev.verona.engagement.api.ConsultationCommand.PassOn;
import dev.verona.engagement.api.ConsultationView;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/** Asks somebody else instead, as when whoever was asked is away. */
final class PassOnDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    PassOnDialog(EngagementAnswers answers, Commands commands, ConsultationView it) {
        setHeaderTitle("Pass on");
        setWidth("min(32rem, 100%)");
        setCloseOnOutsideClick(false);
        var person = new ComboBox<PersonView>("Who advises instead");
        person.setItems(answers.people());
        person.setItemLabelGenerator(one -> one.name() + ", " + one.jobTitle());
        person.setManualValidation(true);
        person.setWidthFull();
        var reason = new TextArea("Why");
        reason.setWidthFull();
        reason.setManualValidation(true);
        var errors = new FormErrors().bind("asked", person).bind("reason", reason);
        var pass = new Button("Pass on", click -> {
            if (person.getValue() == null) {
                person.setErrorMessage("Choose who advises instead.");
                person.setInvalid(true);
                return;
            }
            commands.send(new PassOn(it.id(), person.getValue().id(), reason.getValue()), errors, () -> {
                close();
                Toasts.success(person.getValue().name() + " is asked now.");
            });
        });
        pass.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div(person, reason);
        body.addClassName("vr-stack");
        add(body);
        getFooter().add(new Button("Cancel", click -> close()), pass);
    }
}
