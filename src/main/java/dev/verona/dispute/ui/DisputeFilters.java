package dev.verona.dispute.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.dispute.api.DisputePage;
import dev.verona.dispute.api.DisputeQuery.DisputeFilter;
import dev.verona.dispute.api.DisputeState;
import dev.verona.shared.Counted;
import dev.verona.shell.ui.FilterBar;
import java.util.function.Consumer;

/** Search and filters above the list of disputes. */
final class DisputeFilters extends FilterBar<DisputeFilter> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Counted<DisputeState>> state = choice("State", DisputeState::label);
    private final ComboBox<Counted<AccountName>> account = choice("Account", AccountName::name);
    private final Checkbox mine = field(new Checkbox("Mine only"));
    private final Checkbox overdue = field(new Checkbox("Overdue only"));

    DisputeFilters(Consumer<DisputeFilter> typed, Consumer<DisputeFilter> chosen) {
        super("Search disputes", "Search by what, account or person", typed, chosen);
    }

    @Override
    protected DisputeFilter wanted() {
        var whose = value(account);
        return new DisputeFilter(
                words(), value(state), whose == null ? null : whose.id(), mine.getValue(), overdue.getValue());
    }

    void show(DisputeFilter filter, DisputePage page) {
        showing(filter.text(), () -> {
            offer(state, page.states(), value -> value == filter.state());
            offer(account, page.accounts(), value -> value.id().equals(filter.account()));
            mine.setValue(filter.mine());
            overdue.setValue(filter.overdue());
        });
    }
}
