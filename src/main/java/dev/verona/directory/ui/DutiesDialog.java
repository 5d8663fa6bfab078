package dev.verona.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import dev.verona.directory.api.PersonCommand;
import dev.verona.directory.api.PersonView;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/** Gives a person another function or other roles. */
class DutiesDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    DutiesDialog(Commands commands, PersonView person, Runnable changed) {
        setHeaderTitle("Function and roles of " + person.name());
        setWidth("30rem");
        var fields = new DutyFields(person.function(), person.roles());
        var errors = new FormErrors();
        fields.bind(errors);
        var form = new Div(fields.function, fields.roles);
        form.addClassName("vr-stack");
        add(form);
        var save = new Button(
                "Save",
                _ -> commands.send(
                        new PersonCommand.AssignDuties(
                                person.id(), fields.function.getValue(), fields.roles.getValue()),
                        errors,
                        () -> {
                            close();
                            changed.run();
                            Toasts.success("Function and roles of " + person.name() + " are saved.");
                        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }
}
