package dev.verona.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.OpportunityCommand.LoseOpportunity;
import dev.verona.account.api.OpportunityCommand.WinOpportunity;
import dev.verona.account.api.OpportunityView;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.AmountField;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;

/** How an opportunity ended: for how much it was won, or why it was lost. */
final class EndingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Commands commands;
    private final boolean won;
    private final OpportunityView opportunity;
    private final AmountField amount = new AmountField("For how much", "amount");
    private final TextField reason = new TextField("Why");
    private final DatePicker on = new DatePicker("On");
    private final FormErrors errors = new FormErrors();

    EndingDialog(Commands commands, boolean won, OpportunityView opportunity) {
        this.commands = commands;
        this.won = won;
        this.opportunity = opportunity;
        setHeaderTitle((won ? "Won: " : "Lost: ") + opportunity.facts().label());
        setWidth("min(28rem, 100%)");
        amount.show(opportunity.facts().amount());
        on.setValue(opportunity.facts().closes());
        errors.bind("amount", amount).bind("reason", reason).bind("on", on).bind("closes", on);
        add(new FormLayout(won ? amount : reason, on));
        var save = new Button(won ? "Record as won" : "Record as lost", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        errors.clear();
        try {
            commands.send(command(), errors, () -> {
                close();
                Toasts.success(won ? "Recorded as won." : "Recorded as lost.");
            });
        } catch (Rejection rejection) {
            errors.show(rejection);
        }
    }

    private Object command() {
        var day = on.getValue();
        if (day == null) {
            throw new InvalidInput("on", "Say on which day.");
        }
        if (!won) {
            return new LoseOpportunity(opportunity.id(), day, reason.getValue());
        }
        var sum = amount.amount();
        if (sum == null) {
            throw new InvalidInput("amount", "Say for how much it was won.");
        }
        return new WinOpportunity(opportunity.id(), sum, day);
    }
}
