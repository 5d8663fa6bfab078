package dev.verona.dispute.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.verona.dispute.api.DisputeQuery.DisputeFilter;
import dev.verona.dispute.api.DisputeQuery.DisputeSort;
import dev.verona.dispute.api.DisputeState;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.shared.AccountId;
import dev.verona.shell.ui.Address;

/** What the list shows, as its address says it. */
record ListState(DisputeFilter filter, DisputeSort sort, boolean descending) {

    static final ListState START = new ListState(DisputeFilter.ALL, DisputeSort.DUE, false);

    static ListState of(QueryParameters parameters) {
        var address = Address.of(parameters);
        var sort = address.constant("sort", DisputeSort::valueOf);
        return new ListState(
                new DisputeFilter(
                        address.text("q"),
                        address.constant("state", DisputeState::valueOf),
                        address.read(DisputeNavigation.ACCOUNT, AccountId::new),
                        address.says("mine", "yes"),
                        address.says("overdue", "yes")),
                sort == null ? START.sort() : sort,
                address.descending());
    }

    QueryParameters parameters() {
        return new Address()
                .with("q", filter.text())
                .withConstant("state", filter.state())
                .with(DisputeNavigation.ACCOUNT, filter.account())
                .with("mine", filter.mine() ? "yes" : null)
                .with("overdue", filter.overdue() ? "yes" : null)
                .sorted(sort, START.sort(), descending)
                .parameters();
    }

    ListState with(DisputeFilter wanted) {
        return new ListState(wanted, sort, descending);
    }

    ListState sortedBy(DisputeSort wanted, boolean down) {
        return new ListState(filter, wanted, down);
    }
}
