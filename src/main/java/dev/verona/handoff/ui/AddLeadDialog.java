package dev.verona.handoff.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import dev.verona.account.api.AccountRow;
import dev.verona.handoff.api.LeadAbout;
import dev.verona.handoff.api.LeadCommand.AddLead;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.page.LeadNavigation;
import dev.verona.shared.Country;
import dev.verona.shared.InvalidInput;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Adds a lead with what is known of it; the rest is added on its page. */
final class AddLeadDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Commands commands;
    private final transient FormErrors errors = new FormErrors();
    private final TextField title = new TextField("What they ask about");
    private final TextField company = new TextField("Company");
    private final ComboBox<AccountRow> account = new ComboBox<>("Key account");
    private final TextField contact = new TextField("Contact");
    private final ComboBox<Country> country = new ComboBox<>("Country");
    private final transient FactFields facts = new FactFields(errors);
    private final transient LeadId id = LeadId.random();

    AddLeadDialog(LeadAnswers answers, Commands commands) {
        this.commands = commands;
        setHeaderTitle("Add lead");
        setWidth("min(44rem, 100%)");
        setCloseOnOutsideClick(false);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        company.setRequiredIndicatorVisible(true);
        company.setManualValidation(true);
        country.setRequiredIndicatorVisible(true);
        country.setManualValidation(true);
        country.setHelperText("Its clocks keep the working days of this country.");
        country.setItems(Stream.of(Locale.getISOCountries())
                .map(Country::new)
                .sorted(Comparator.comparing(Country::label))
                .toList());
        country.setItemLabelGenerator(Country::label);
        account.setItems(DataProvider.fromFilteringCallbacks(
                query -> answers.accounts(query.getFilter().orElse(""), query.getOffset(), query.getLimit()),
                query -> answers.accounts(query.getFilter().orElse(""))));
        account.setItemLabelGenerator(AccountRow::name);
        account.setClearButtonVisible(true);
        account.setHelperText("Empty when it is none of ours yet.");
        account.addValueChangeListener(change -> known(change.getValue()));
        errors.bind("title", title)
                .bind("company", company)
                .bind("account", account)
                .bind("contact", contact)
                .bind("country", country);
        var form = new FormLayout(title, account, company, contact, country);
        facts.addTo(form);
        add(form);
        var save = new Button("Add lead", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                title.focus();
            }
        });
    }

    /** What the account says of itself need not be typed. */
    private void known(AccountRow chosen) {
        if (chosen == null) {
            return;
        }
        company.setValue(chosen.name());
        Country.named(chosen.country()).ifPresent(country::setValue);
    }

    private void save() {
        errors.clear();
        if (country.getValue() == null) {
            errors.show(new InvalidInput("country", "Choose the country whose working days count."));
            return;
        }
        var chosen = account.getValue();
        var about = new LeadAbout(
                title.getValue(),
                company.getValue(),
                chosen == null ? null : chosen.id(),
                contact.getValue(),
                country.getValue());
        commands.send(new AddLead(id, about, facts.value()), errors, () -> {
            close();
            Toasts.success("“" + title.getValue().strip() + "” is added. Hand it over when its facts are there.");
            LeadNavigation.open(UI.getCurrent(), id);
        });
    }
}
