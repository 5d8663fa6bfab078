package dev.verona.review.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.verona.review.api.ReviewQuery.ReviewFilter;
import dev.verona.review.api.ReviewQuery.ReviewSort;
import dev.verona.review.api.ReviewQuery.Show;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shell.ui.Address;

/** What the list shows, as its address says it: whoever gets the address sees the same list. What an address says wrongly is left out. */
record ListState(ReviewFilter filter, ReviewSort sort, boolean descending) {

    static final ListState START = new ListState(ReviewFilter.COMING, ReviewSort.WHEN, false);

    static ListState of(QueryParameters parameters) {
        var address = Address.of(parameters);
        var show = address.constant("show", Show::valueOf);
        var sort = address.constant("sort", ReviewSort::valueOf);
        var shown = show == null ? Show.COMING : show;
        return new ListState(
                new ReviewFilter(
                        shown,
                        address.text("q"),
                        address.constant("kind", ReviewSubject.Kind::valueOf),
                        address.says("mine", "yes")),
                sort == null ? ReviewSort.WHEN : sort,
                address.descending() || (sort == null && isPast(shown)));
    }

    /** What is over stands with the latest first. */
    private static boolean isPast(Show show) {
        return show == Show.HELD || show == Show.ALL;
    }

    QueryParameters parameters() {
        var usual = sort == ReviewSort.WHEN && descending == isPast(filter.show());
        return new Address()
                .withConstant("show", filter.show() == Show.COMING ? null : filter.show())
                .with("q", filter.text())
                .withConstant("kind", filter.kind())
                .with("mine", filter.mine() ? "yes" : null)
                .withConstant("sort", usual ? null : sort)
                .with("order", descending && !usual ? "desc" : null)
                .parameters();
    }

    ListState with(ReviewFilter wanted) {
        return wanted.show() == filter.show()
                ? new ListState(wanted, sort, descending)
                : new ListState(wanted, ReviewSort.WHEN, isPast(wanted.show()));
    }

    ListState sortedBy(ReviewSort wanted, boolean down) {
        return new ListState(filter, wanted, down);
    }
}
