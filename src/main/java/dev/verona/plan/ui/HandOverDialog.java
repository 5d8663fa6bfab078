package dev.verona.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/** Makes another person of the same function the owner. */
final class HandOverDialog {

    private HandOverDialog() {}

    static void open(PlanScreen screen, Function function, PersonRef former) {
        var dialog = new Dialog("Hand over ownership for " + function.label());
        dialog.setWidth("min(32rem, 100%)");
        var person = new ComboBox<PersonView>("New owner");
        person.setItems(screen.everybody().stream()
                .filter(one -> one.function() == function && !one.id().equals(former.id()))
                .toList());
        person.setItemLabelGenerator(PersonView::name);
        person.setHelperText("Somebody who speaks for " + function.label());
        person.setWidthFull();
        person.setManualValidation(true);
        var errors = new FormErrors().bind("newOwner", person);
        var hand = new Button("Hand over", click -> {
            var chosen = person.getValue();
            if (chosen == null) {
                person.setErrorMessage("Choose who takes over.");
                person.setInvalid(true);
                return;
            }
            screen.attempt(new PlanCommand.HandOverOwnership(screen.plan(), function, chosen.id()))
                    .ifPresentOrElse(errors::show, () -> {
                        dialog.close();
                        Toasts.success(chosen.name() + " now owns the plan for " + function.label() + ".");
                    });
        });
        hand.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div(
                new Paragraph(former.name() + " stays in the team as a member. The new owner signs from now on."),
                person);
        body.addClassName("vr-stack");
        dialog.add(body);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), hand);
        dialog.open();
        person.focus();
    }
}
