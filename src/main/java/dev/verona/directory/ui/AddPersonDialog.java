package dev.verona.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.directory.api.Password;
import dev.verona.directory.api.PersonCommand;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import java.util.Set;

/** Adds a person and then shows, once, the password that they sign in with the first time. */
class AddPersonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField("Name");
    private final TextField jobTitle = new TextField("Job title");
    private final TextField signInName = new TextField("Signs in as");
    private final transient DutyFields duties = new DutyFields(Function.SALES, Set.of(Role.SALES));
    private final transient FormErrors errors =
            new FormErrors().bind("name", name).bind("jobTitle", jobTitle).bind("signInName", signInName);
    private final transient Commands commands;
    private final transient Runnable changed;

    AddPersonDialog(Commands commands, Runnable changed) {
        this.commands = commands;
        this.changed = changed;
        setHeaderTitle("Add person");
        setWidth("34rem");
        signInName.setHelperText("Letters and digits with . _ + @ - between, such as tom.adeyemi or an e-mail address");
        duties.bind(errors);
        var form = new Div(name, jobTitle, signInName, duties.function, duties.roles);
        form.addClassName("vr-stack");
        add(form);
        var save = new Button("Add person", _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }

    private void save() {
        var password = Password.random();
        var command = new PersonCommand.AddPerson(
                PersonId.random(),
                name.getValue(),
                signInName.getValue(),
                jobTitle.getValue(),
                duties.function.getValue(),
                duties.roles.getValue(),
                password);
        commands.send(command, errors, () -> {
            close();
            changed.run();
            new OneTimePasswordDialog(
                            name.getValue().strip(), signInName.getValue().strip(), password)
                    .open();
        });
    }
}
