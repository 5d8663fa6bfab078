package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.BuyingRole;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.FormErrors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A person of the customer: who they are; the rest follows in their panel. */
final class AddStakeholderDialog {

    private AddStakeholderDialog() {}

    /** @param wanted the buying role that the map lacks, null for any */
    static void open(PlanScreen screen, @Nullable BuyingRole wanted, Consumer<ElementId> added) {
        var dialog = new Dialog("Add a stakeholder");
        dialog.setWidth("min(32rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        var name = text(Field.STAKEHOLDER_NAME);
        name.setRequiredIndicatorVisible(true);
        var title = text(Field.STAKEHOLDER_TITLE);
        var role = new Select<BuyingRole>();
        role.setLabel(Field.STAKEHOLDER_ROLE.label());
        role.setHelperText(Field.STAKEHOLDER_ROLE.help());
        role.setItems(BuyingRole.values());
        role.setItemLabelGenerator(one -> one == null ? "Not known yet" : one.label());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption("Not known yet");
        role.setValue(wanted);
        role.setWidthFull();
        var errors = new FormErrors().bind("name", name).bind("title", title).bind("role", role);
        var add = new Button("Add", click -> {
            errors.clear();
            var id = ElementId.random();
            screen.attempt(new PlanCommand.AddStakeholder(
                            screen.plan(), id, name.getValue(), title.getValue(), role.getValue()))
                    .ifPresentOrElse(errors::show, () -> {
                        dialog.close();
                        added.accept(id);
                    });
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div(name, title, role);
        body.addClassName("vr-stack");
        dialog.add(body);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), add);
        dialog.open();
        name.focus();
    }

    private static TextField text(Field field) {
        var text = new TextField(field.label());
        text.setHelperText(field.help());
        text.setMaxLength(200);
        text.setManualValidation(true);
        text.setWidthFull();
        return text;
    }
}
