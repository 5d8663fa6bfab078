package dev.verona.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.AccountCommand.CorrectFacts;
import dev.verona.account.api.AccountCommand.RenameAccount;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountRejection.FactsChanged;
import dev.verona.account.api.AccountView;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.AmountField;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import org.jspecify.annotations.Nullable;

/**
 * Corrects name and facts. What only this person changed is kept together with what others changed meanwhile; where both changed one fact, the field
 * says what the other one wrote, and saving again lets the own value stand.
 */
final class FactsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Commands commands;
    private final AccountView account;
    private final TextField name = new TextField("Name");
    private final TextField industry = new TextField("Industry");
    private final TextField region = new TextField("Region");
    private final TextField country = new TextField("Country");
    private final IntegerField established = new IntegerField("Year established");
    private final AmountField revenue = new AmountField("Revenue a year", "revenue");
    private final IntegerField employees = new IntegerField("Employees");
    private final FormErrors errors = new FormErrors();
    private AccountFacts seen;
    private String seenName;

    FactsDialog(Commands commands, AccountView account) {
        this.commands = commands;
        this.account = account;
        seen = account.facts();
        seenName = account.name();
        setHeaderTitle("Facts about " + account.name());
        setWidth("min(40rem, 100%)");
        name.setValue(account.name());
        industry.setValue(seen.industry());
        region.setValue(seen.region());
        country.setValue(seen.country());
        established.setValue(seen.established());
        revenue.show(seen.revenue());
        employees.setValue(seen.employees());
        errors.bind("name", name)
                .bind("industry", industry)
                .bind("region", region)
                .bind("country", country)
                .bind("established", established)
                .bind("revenue", revenue)
                .bind("employees", employees);
        var form = new FormLayout(name, industry, established, region, country, revenue, employees);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        form.setColspan(name, 2);
        var why = new Paragraph("Leave empty what nobody knows.");
        why.addClassNames("vr-small", "vr-soft");
        add(why, form);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        errors.clear();
        try {
            mustBeNumber("established", established);
            mustBeNumber("employees", employees);
            var facts = new AccountFacts(
                    industry.getValue(),
                    region.getValue(),
                    country.getValue(),
                    established.getValue(),
                    revenue.amount(),
                    employees.getValue());
            if (renamed() && sent(new CorrectFacts(account.id(), seen, facts))) {
                close();
                Toasts.success("Saved.");
            }
        } catch (Rejection rejection) {
            errors.show(rejection);
        }
    }

    private boolean renamed() {
        if (name.getValue().strip().equals(seenName)) {
            return true;
        }
        var done = sent(new RenameAccount(account.id(), seenName, name.getValue()));
        if (done) {
            seenName = name.getValue().strip();
        }
        return done;
    }

    private boolean sent(Object command) {
        @Nullable Rejection refused = commands.attempt(command).orElse(null);
        if (refused == null) {
            return true;
        }
        if (refused instanceof FactsChanged changed) {
            seen = changed.theirs();
        }
        errors.show(refused);
        return false;
    }

    private static void mustBeNumber(String field, IntegerField input) {
        if (input.isInvalid() && input.getValue() == null) {
            throw new InvalidInput(field, "Write a whole number.");
        }
    }
}
