package dev.verona.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.AccountCommand.RegisterAccount;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountRejection.AlreadyThere;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.SegmentView;
import dev.verona.account.api.Slug;
import dev.verona.account.page.AccountNavigation;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Viewer;

/** Takes a customer in: the name is enough, the rest can follow on the account's page. */
final class NewAccountDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Commands commands;
    private final TextField name = new TextField("Name");
    private final ComboBox<SegmentView> segment = new ComboBox<>("Segment");
    private final ComboBox<AccountTier> tier = new ComboBox<>("Tier", AccountTier.values());
    private final TextField industry = new TextField("Industry");
    private final TextField region = new TextField("Region");
    private final TextField country = new TextField("Country");
    private final ComboBox<PersonView> owner = new ComboBox<>("Owner in Sales");
    private final FormErrors errors = new FormErrors();

    NewAccountDialog(Ask ask, Commands commands) {
        this.commands = commands;
        setHeaderTitle("New account");
        setWidth("min(40rem, 100%)");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        segment.setItems(ask.segments());
        segment.setItemLabelGenerator(SegmentView::name);
        segment.setClearButtonVisible(true);
        tier.setItemLabelGenerator(AccountTier::label);
        tier.setClearButtonVisible(true);
        tier.addValueChangeListener(change -> tier.setHelperText(
                change.getValue() == null ? "" : change.getValue().criteria()));
        owner.setItems(ask.sellers());
        owner.setItemLabelGenerator(PersonView::name);
        owner.setClearButtonVisible(true);
        owner.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(Viewer.current().person()))
                .findFirst()
                .ifPresent(owner::setValue);
        errors.bind("name", name)
                .bind("segment", segment)
                .bind("tier", tier)
                .bind("industry", industry)
                .bind("region", region)
                .bind("country", country)
                .bind("owner", owner);
        var form = new FormLayout(name, segment, tier, industry, owner, region, country);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        form.setColspan(name, 2);
        add(form);
        var save = new Button("Add account", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button("Cancel", click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                name.focus();
            }
        });
    }

    private void save() {
        errors.clear();
        if (name.isEmpty()) {
            errors.show(new InvalidInput("name", "Give the account a name."));
            return;
        }
        try {
            register(new AccountId(Slug.of(name.getValue(), "account")), true);
        } catch (Rejection rejection) {
            errors.show(rejection);
        }
    }

    private void register(AccountId id, boolean again) {
        var chosen = segment.getValue();
        var person = owner.getValue();
        var refused = commands.attempt(new RegisterAccount(
                id,
                name.getValue(),
                new AccountFacts(industry.getValue(), region.getValue(), country.getValue(), null, null, null),
                chosen == null ? null : chosen.id(),
                tier.getValue(),
                person == null ? null : person.id()));
        if (refused.isPresent() && refused.get() instanceof AlreadyThere && again) {
            register(new AccountId(id.value() + "-" + Ids.random().substring(0, 4)), false);
        } else if (refused.isPresent()) {
            errors.show(refused.get());
        } else {
            close();
            Toasts.success(name.getValue().strip() + " is there.");
            AccountNavigation.open(UI.getCurrent(), id);
        }
    }
}
