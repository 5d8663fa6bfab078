package dev.verona.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/** Adds a person to the account team. */
final class AddMemberDialog {

    private AddMemberDialog() {}

    static void open(PlanScreen screen) {
        var dialog = new Dialog("Add somebody to the team");
        dialog.setWidth("min(32rem, 100%)");
        var person = new ComboBox<PersonView>("Person");
        person.setItems(screen.everybody().stream()
                .filter(one -> one.actor().worksOnAccounts())
                .filter(one -> screen.view().member(one.id()).isEmpty())
                .toList());
        person.setItemLabelGenerator(one -> one.name() + ", " + one.function().label());
        person.setWidthFull();
        person.setManualValidation(true);
        var role = new RadioButtonGroup<TeamRole>("As");
        role.setItems(TeamRole.MEMBER, TeamRole.ADVISER);
        role.setItemLabelGenerator(
                one -> one == TeamRole.MEMBER ? "Member: shapes the plan" : "Adviser: writes contributions");
        role.setValue(TeamRole.MEMBER);
        var errors = new FormErrors().bind("person", person);
        var add = new Button("Add", click -> {
            var chosen = person.getValue();
            if (chosen == null) {
                person.setErrorMessage("Choose a person.");
                person.setInvalid(true);
                return;
            }
            screen.attempt(new PlanCommand.AddTeamMember(screen.plan(), chosen.id(), role.getValue()))
                    .ifPresentOrElse(errors::show, () -> {
                        dialog.close();
                        Toasts.success(chosen.name() + " is in the team.");
                    });
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div(person, role);
        body.addClassName("vr-stack");
        dialog.add(body);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), add);
        dialog.open();
        person.focus();
    }
}
