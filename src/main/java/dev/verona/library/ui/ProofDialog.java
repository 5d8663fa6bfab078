package dev.verona.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.library.api.AssetCommand.RecordProof;
import dev.verona.library.api.AssetRejection.ProofChanged;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.Proof;
import dev.verona.plan.api.CaseForm;
import dev.verona.plan.api.Consent;
import dev.verona.shared.InvalidInput;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import org.jspecify.annotations.Nullable;

/** Records what a case study rests on: whose case, in which form, and whether and until when the customer lets us tell it. */
final class ProofDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final transient AssetView asset;
    private final TextField customer = new TextField("Customer");
    private final Select<CaseForm> form = new Select<>();
    private final Select<Consent> consent = new Select<>();
    private final DatePicker until = new DatePicker("Consent until");
    private final transient FormErrors errors = new FormErrors();
    private transient @Nullable Proof seen;

    ProofDialog(Commands commands, AssetView asset) {
        this.commands = commands;
        this.asset = asset;
        seen = asset.proof();
        setHeaderTitle("Consent of the customer");
        setWidth("min(36rem, 100%)");
        customer.setMaxLength(120);
        customer.setRequiredIndicatorVisible(true);
        customer.setManualValidation(true);
        form.setLabel("Form");
        form.setItems(CaseForm.values());
        form.setItemLabelGenerator(CaseForm::label);
        consent.setLabel("Consent");
        consent.setItems(Consent.values());
        consent.setItemLabelGenerator(Consent::label);
        until.setClearButtonVisible(true);
        until.setHelperText("The last day on which we may tell it; empty for no end.");
        var now = seen;
        customer.setValue(now == null ? "" : now.customer());
        form.setValue(now == null ? CaseForm.SUCCESS_STORY : now.form());
        consent.setValue(now == null ? Consent.NOT_ASKED : now.consent());
        until.setValue(now == null ? null : now.until());
        errors.bind("customer", customer)
                .bind("form", form)
                .bind("consent", consent)
                .bind("until", until);
        var fields = new FormLayout(customer, form, consent, until);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        var why = new Paragraph("Without a consent that holds, nothing of it goes out, wherever it is used.");
        why.addClassNames("vr-small", "vr-soft");
        add(why, fields);
        var save = new Button("Record", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        errors.clear();
        if (until.isInvalid() && until.getValue() == null) {
            errors.show(new InvalidInput("until", "Write a day, or choose one from the calendar."));
            return;
        }
        commands.attempt(new RecordProof(
                        asset.id(),
                        seen,
                        new Proof(customer.getValue(), form.getValue(), consent.getValue(), until.getValue())))
                .ifPresentOrElse(
                        refused -> {
                            if (refused instanceof ProofChanged changed) {
                                seen = changed.theirs();
                            }
                            errors.show(refused);
                        },
                        () -> {
                            close();
                            Toasts.success("Recorded.");
                        });
    }
}
