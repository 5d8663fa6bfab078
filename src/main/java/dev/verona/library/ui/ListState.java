package dev.verona.library.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetQuery.AssetFilter;
import dev.verona.library.api.AssetQuery.AssetSort;
import dev.verona.library.api.AssetStanding;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Address;

/** What the list shows, as its address says it: whoever gets the address sees the same list. What an address says wrongly is left out. */
record ListState(AssetFilter filter, AssetSort sort, boolean descending) {

    static final ListState START = new ListState(AssetFilter.ALL, AssetSort.TITLE, false);

    static ListState of(QueryParameters parameters) {
        var address = Address.of(parameters);
        var sort = address.constant("sort", AssetSort::valueOf);
        return new ListState(
                new AssetFilter(
                        address.text("q"),
                        address.constant("kind", AssetKind::valueOf),
                        address.constant("state", AssetStanding::valueOf),
                        address.read("segment", SegmentId::new),
                        address.constant("stage", Stage::valueOf),
                        address.text("industry"),
                        address.read("owner", PersonId::new)),
                sort == null ? START.sort() : sort,
                address.descending());
    }

    QueryParameters parameters() {
        return new Address()
                .with("q", filter.text())
                .withConstant("kind", filter.kind())
                .withConstant("state", filter.standing())
                .with("segment", filter.segment())
                .withConstant("stage", filter.stage())
                .with("industry", filter.industry())
                .with("owner", filter.owner())
                .sorted(sort, START.sort(), descending)
                .parameters();
    }

    ListState with(AssetFilter wanted) {
        return new ListState(wanted, sort, descending);
    }

    ListState sortedBy(AssetSort wanted, boolean down) {
        return new ListState(filter, wanted, down);
    }
}
