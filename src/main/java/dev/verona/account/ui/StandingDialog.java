package dev.verona.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.provider.DataProvider;
import dev.verona.account.api.AccountCommand.AssignOwner;
import dev.verona.account.api.AccountCommand.AssignTier;
import dev.verona.account.api.AccountCommand.PlaceInSegment;
import dev.verona.account.api.AccountCommand.PlaceUnderParent;
import dev.verona.account.api.AccountQuery.ListAccounts;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.SegmentView;
import dev.verona.directory.api.PersonView;
import dev.verona.shared.Rejection;
import dev.verona.shared.Role;
import dev.verona.shell.ui.AmountField;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Viewer;
import java.util.List;
import java.util.Objects;

/** Changes where an account stands. Each change is a decision of its own; one that a rule refuses is shown at its field, the others hold. */
final class StandingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Commands commands;
    private final AccountView account;
    private final ComboBox<SegmentView> segment = new ComboBox<>("Segment");
    private final ComboBox<AccountTier> tier = new ComboBox<>("Tier", AccountTier.values());
    private final AmountField currentValue = new AmountField("Worth now, a year", "currentValue");
    private final AmountField potentialValue = new AmountField("Could be worth, a year", "potentialValue");
    private final ComboBox<PersonView> owner = new ComboBox<>("Owner in Sales");
    private final ComboBox<AccountName> parent = new ComboBox<>("Subsidiary of");
    private final FormErrors errors = new FormErrors();

    StandingDialog(Ask ask, Commands commands, AccountView account) {
        this.commands = commands;
        this.account = account;
        setHeaderTitle("Where " + account.name() + " stands");
        setWidth("min(40rem, 100%)");
        fillSegments(ask);
        tier.setItemLabelGenerator(AccountTier::label);
        tier.addValueChangeListener(change -> tier.setHelperText(
                change.getValue() == null ? "" : change.getValue().criteria()));
        tier.setValue(account.tier());
        currentValue.show(account.currentValue());
        potentialValue.show(account.potentialValue());
        var sellers = ask.sellers();
        owner.setItems(sellers);
        owner.setItemLabelGenerator(PersonView::name);
        sellers.stream()
                .filter(person -> account.owner() != null
                        && person.id().equals(account.owner().id()))
                .findFirst()
                .ifPresent(owner::setValue);
        parent.setItemLabelGenerator(AccountName::name);
        parent.setItems(DataProvider.fromFilteringCallbacks(
                query -> named(ask, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> named(ask, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .size()));
        parent.setValue(account.parent());
        for (var box : List.of(segment, tier, owner, parent)) {
            box.setClearButtonVisible(true);
        }
        errors.bind("segment", segment)
                .bind("tier", tier)
                .bind("currentValue", currentValue)
                .bind("potentialValue", potentialValue)
                .bind("owner", owner)
                .bind("parent", parent);
        var form = new FormLayout(segment, tier, currentValue, potentialValue, owner, parent);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        add(form);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void fillSegments(Ask ask) {
        var segments = ask.segments();
        segment.setItems(segments);
        segment.setItemLabelGenerator(SegmentView::name);
        segments.stream()
                .filter(it -> account.segment() != null
                        && it.id().equals(account.segment().id()))
                .findFirst()
                .ifPresent(segment::setValue);
        if (Viewer.current().hasAny(Role.LEADER, Role.ADMIN)) {
            segment.setAllowCustomValue(true);
            segment.setHelperText("Type a name to define a new segment");
            segment.addCustomValueSetListener(typed -> new SegmentDefinition(commands)
                    .define(typed.getDetail(), errors)
                    .ifPresent(id -> {
                        var now = ask.segments();
                        segment.setItems(now);
                        now.stream()
                                .filter(it -> it.id().equals(id))
                                .findFirst()
                                .ifPresent(segment::setValue);
                    }));
        }
    }

    private List<AccountName> named(Ask ask, String text, int offset, int limit) {
        return ask.accounts(ListAccounts.named(text, offset, limit)).rows().stream()
                .map(row -> new AccountName(row.id(), row.name()))
                .toList();
    }

    private void save() {
        errors.clear();
        try {
            var id = account.id();
            var place = segment.getValue();
            var seller = owner.getValue();
            var above = parent.getValue();
            var wantedSegment = place == null ? null : place.id();
            var hadSegment =
                    account.segment() == null ? null : account.segment().id();
            var moved = !Objects.equals(wantedSegment, hadSegment);
            var wantedOwner = seller == null ? null : seller.id();
            var done = sendIf(moved, new PlaceInSegment(id, wantedSegment))
                    && sendIf(true, new AssignTier(id, tier.getValue(), currentValue.amount(), potentialValue.amount()))
                    && sendIf(
                            !Objects.equals(
                                    wantedOwner,
                                    account.owner() == null
                                            ? null
                                            : account.owner().id()),
                            new AssignOwner(id, wantedOwner))
                    && sendIf(
                            !Objects.equals(above, account.parent()),
                            new PlaceUnderParent(id, above == null ? null : above.id()));
            if (done) {
                close();
                Toasts.success("Saved.");
            }
        } catch (Rejection rejection) {
            errors.show(rejection);
        }
    }

    private boolean sendIf(boolean changed, Object command) {
        return !changed || commands.send(command, errors, () -> {});
    }
}
