package dev.verona.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.verona.directory.api.Password;
import dev.verona.directory.api.PersonCommand;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;

/** The present password, and twice the new one. */
class ChangePasswordForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final PasswordField current = field("Present password", "current-password");
    private final PasswordField replacement = field("New password", "new-password");
    private final PasswordField again = field("New password, once more", "new-password");
    private final FormErrors errors = new FormErrors()
            .bind("current", current)
            .bind("replacement", replacement)
            .bind("again", again);

    private final transient Commands commands;
    private final PersonId person;
    private final Runnable done;

    ChangePasswordForm(Commands commands, PersonId person, Runnable done) {
        this.commands = commands;
        this.person = person;
        this.done = done;
        replacement.setHelperText("At least 12 characters. Four words together are good.");
        var save = new Button("Change password", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(getContent());
        getContent().addClassNames("vr-stack", "vr-narrow");
        getContent().add(current, replacement, again, save);
    }

    private static PasswordField field(String label, String autocomplete) {
        var field = new PasswordField(label);
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.setWidthFull();
        return field;
    }

    private void save() {
        if (!again.getValue().equals(replacement.getValue())) {
            errors.clear();
            errors.show(new InvalidInput("again", "The two new passwords differ. Type the new one again."));
            return;
        }
        var command = new PersonCommand.ChangePassword(
                person, new Password(current.getValue()), new Password(replacement.getValue()));
        commands.send(command, errors, () -> {
            current.clear();
            replacement.clear();
            again.clear();
            done.run();
        });
    }
}
