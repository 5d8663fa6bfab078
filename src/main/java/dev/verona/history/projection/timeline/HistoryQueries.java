package dev.verona.history.projection.timeline;

import dev.verona.history.api.Contributors;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelinePage;
import dev.verona.platform.axon.Projections;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what can be asked about a plan's history. */
@Component
class HistoryQueries {

    private static final int MOST = 200;
    /** How many pages are read first; each time as many again, for what is looked for is rare. */
    private static final int FIRST_PAGES = 3;

    private static final int MOST_PAGES = 100;

    private final TimelineStore store;
    private final Projections projections;

    HistoryQueries(TimelineStore store, Projections projections) {
        this.store = store;
        this.projections = projections;
    }

    @QueryHandler
    TimelinePage handle(HistoryQuery.Timeline query) {
        if (query.limit() < 1 || query.limit() > MOST) {
            throw new InvalidInput("limit", "Ask for 1 to " + MOST + " entries at a time.");
        }
        projections.awaitOwnWrites(TimelineProjection.GROUP);
        var found = new ArrayList<TimelineEntry>();
        var newest = Math.min(query.before(), entriesOf(query.plan())) - 1;
        int atOnce = FIRST_PAGES;
        var last = newest < 0 ? -1 : Page.holding(newest);
        while (last >= 0) {
            var pages = store.pages(query.plan(), Math.max(0, last - atOnce + 1), last);
            last -= atOnce;
            atOnce = Math.min(MOST_PAGES, 2 * atOnce);
            for (var page : pages.reversed()) {
                if (!page.summary().mayMatch(query.filter())) {
                    continue;
                }
                for (var entry : page.entries().reversed()) {
                    if (entry.number() <= newest && query.filter().matches(entry)) {
                        if (found.size() == query.limit()) {
                            return new TimelinePage(found, true);
                        }
                        found.add(entry);
                    }
                }
            }
        }
        return new TimelinePage(found, false);
    }

    @QueryHandler
    Contributors handle(HistoryQuery.WhoContributed query) {
        projections.awaitOwnWrites(TimelineProjection.GROUP);
        return store.contributors(query.plan());
    }

    private long entriesOf(PlanId plan) {
        return store.chronicle(plan).map(Chronicle::entries).orElse(0L);
    }
}
