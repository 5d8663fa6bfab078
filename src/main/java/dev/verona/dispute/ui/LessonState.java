package dev.verona.dispute.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.verona.account.api.SegmentId;
import dev.verona.dispute.api.DisputeQuery.LessonFilter;
import dev.verona.dispute.api.DisputeQuery.LessonSort;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.shared.AccountId;
import dev.verona.shell.ui.Address;

/** What the list of lessons shows, as its address says it. */
record LessonState(LessonFilter filter, LessonSort sort, boolean descending) {

    static final LessonState START = new LessonState(LessonFilter.ALL, LessonSort.SETTLED, false);

    static LessonState of(QueryParameters parameters) {
        var address = Address.of(parameters);
        var sort = address.constant("sort", LessonSort::valueOf);
        return new LessonState(
                new LessonFilter(
                        address.text("q"),
                        address.read(DisputeNavigation.ACCOUNT, AccountId::new),
                        address.read("segment", SegmentId::new)),
                sort == null ? START.sort() : sort,
                address.descending());
    }

    QueryParameters parameters() {
        return new Address()
                .with("q", filter.text())
                .with(DisputeNavigation.ACCOUNT, filter.account())
                .with("segment", filter.segment())
                .sorted(sort, START.sort(), descending)
                .parameters();
    }

    LessonState with(LessonFilter wanted) {
        return new LessonState(wanted, sort, descending);
    }

    LessonState sortedBy(LessonSort wanted, boolean down) {
        return new LessonState(filter, wanted, down);
    }
}
