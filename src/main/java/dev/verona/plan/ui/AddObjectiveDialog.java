package dev.verona.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.FormErrors;

/** A new objective: its kind and its words; the numbers may follow. */
final class AddObjectiveDialog {

    private final PlanScreen screen;
    private final Dialog dialog = new Dialog("Add an objective");
    private final Select<ObjectiveKind> kind = new Select<>();
    private final TextField statement = new TextField("Objective");
    private final TextField measure = new TextField("Measure");
    private final BigDecimalField baseline = new BigDecimalField("Baseline");
    private final BigDecimalField target = new BigDecimalField("Target");
    private final DatePicker by = new DatePicker("By");
    private final FormErrors errors = new FormErrors();

    private AddObjectiveDialog(PlanScreen screen) {
        this.screen = screen;
    }

    static void open(PlanScreen screen) {
        new AddObjectiveDialog(screen).show();
    }

    private void show() {
        kind.setLabel("Kind");
        kind.setItems(ObjectiveKind.values());
        kind.setItemLabelGenerator(ObjectiveKind::label);
        kind.setValue(ObjectiveKind.SHARE_OF_WALLET);
        statement.setHelperText("The outcome at the account, in one sentence");
        statement.setRequiredIndicatorVisible(true);
        statement.setManualValidation(true);
        statement.setMaxLength(200);
        measure.setHelperText("What is counted, as in: share of wallet, %");
        measure.setMaxLength(200);
        by.setValue(screen.view().period().to());
        errors.bind("kind", kind)
                .bind("statement", statement)
                .bind("measure", measure)
                .bind("baseline", baseline)
                .bind("target", target)
                .bind("by", by);
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 3));
        form.add(statement, 3);
        form.add(kind, 1);
        form.add(measure, 2);
        form.add(baseline, target, by);
        var add = new Button("Add objective", click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.setWidth("min(44rem, 100%)");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(form);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), add);
        dialog.open();
        statement.focus();
    }

    private void add() {
        errors.clear();
        if (statement.getValue().isBlank()) {
            statement.setErrorMessage("Say what shall be reached.");
            statement.setInvalid(true);
            statement.focus();
            return;
        }
        screen.attempt(new PlanCommand.AddObjective(
                        screen.plan(),
                        ElementId.random(),
                        kind.getValue(),
                        statement.getValue().strip(),
                        measure.getValue().strip(),
                        baseline.getValue(),
                        target.getValue(),
                        by.getValue()))
                .ifPresentOrElse(errors::show, dialog::close);
    }
}
