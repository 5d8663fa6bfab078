package dev.verona.account.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.verona.account.api.AccountQuery.AccountFilter;
import dev.verona.account.api.AccountQuery.AccountSort;
import dev.verona.account.api.AccountTier;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.PersonId;
import dev.verona.shell.ui.Address;

/** What the list shows, as its address says it: whoever gets the address sees the same list. What an address says wrongly is left out. */
record ListState(AccountFilter filter, AccountSort sort, boolean descending) {

    static final ListState START = new ListState(AccountFilter.ALL, AccountSort.NAME, false);

    static ListState of(QueryParameters parameters) {
        var address = Address.of(parameters);
        var sort = address.constant("sort", AccountSort::valueOf);
        return new ListState(
                new AccountFilter(
                        address.text("q"),
                        address.read("segment", SegmentId::new),
                        address.read("tier", AccountTier::valueOf),
                        address.text("industry"),
                        address.text("place"),
                        address.read("owner", PersonId::new),
                        address.says("top", "10")),
                sort == null ? START.sort() : sort,
                address.descending());
    }

    QueryParameters parameters() {
        return new Address()
                .with("q", filter.text())
                .with("segment", filter.segment())
                .with("tier", filter.tier())
                .with("industry", filter.industry())
                .with("place", filter.place())
                .with("owner", filter.owner())
                .with("top", filter.topTen() ? "10" : null)
                .sorted(sort, START.sort(), descending)
                .parameters();
    }

    ListState with(AccountFilter wanted) {
        return new ListState(wanted, sort, descending);
    }

    ListState sortedBy(AccountSort wanted, boolean down) {
        return new ListState(filter, wanted, down);
    }
}
