package dev.verona.handoff.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.verona.handoff.api.LeadQuery.LeadFilter;
import dev.verona.handoff.api.LeadQuery.LeadSort;
import dev.verona.handoff.api.Standing;
import dev.verona.shared.PersonId;
import dev.verona.shell.ui.Address;

/** What the list shows, as its address says it: whoever gets the address sees the same list. What an address says wrongly is left out. */
record ListState(LeadFilter filter, LeadSort sort, boolean descending) {

    static final ListState START = new ListState(LeadFilter.ALL, LeadSort.DUE, false);

    static ListState of(QueryParameters parameters) {
        var address = Address.of(parameters);
        var sort = address.constant("sort", LeadSort::valueOf);
        return new ListState(
                new LeadFilter(
                        address.text("q"),
                        address.constant("standing", Standing::valueOf),
                        address.read("holder", PersonId::new),
                        address.says("overdue", "yes")),
                sort == null ? START.sort() : sort,
                address.descending());
    }

    QueryParameters parameters() {
        return new Address()
                .with("q", filter.text())
                .withConstant("standing", filter.standing())
                .with("holder", filter.holder())
                .with("overdue", filter.overdue() ? "yes" : null)
                .sorted(sort, START.sort(), descending)
                .parameters();
    }

    ListState with(LeadFilter wanted) {
        return new ListState(wanted, sort, descending);
    }

    ListState sortedBy(LeadSort wanted, boolean down) {
        return new ListState(filter, wanted, down);
    }
}
