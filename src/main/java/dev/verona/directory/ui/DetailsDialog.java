package dev.verona.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.directory.api.PersonCommand;
import dev.verona.directory.api.PersonView;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/** Corrects a person's name and job title. */
class DetailsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    DetailsDialog(Commands commands, PersonView person, Runnable changed) {
        setHeaderTitle("Details of " + person.name());
        setWidth("30rem");
        var name = new TextField("Name", person.name(), "");
        var jobTitle = new TextField("Job title", person.jobTitle(), "");
        var errors = new FormErrors().bind("name", name).bind("jobTitle", jobTitle);
        var form = new Div(name, jobTitle);
        form.addClassName("vr-stack");
        add(form);
        var save = new Button(
                "Save",
                _ -> commands.send(
                        new PersonCommand.CorrectDetails(person.id(), name.getValue(), jobTitle.getValue()),
                        errors,
                        () -> {
                            close();
                            changed.run();
                            Toasts.success("The details are saved.");
                        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), save);
    }
}
