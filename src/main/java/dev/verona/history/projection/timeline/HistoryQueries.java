package dev.verona.history.projection.timeline;

import dev.verona.history.api.Contributors;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.Mark;
import dev.verona.history.api.MarkSource;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelinePage;
import dev.verona.platform.axon.Projections;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final List<MarkSource> sources;

    HistoryQueries(TimelineStore store, Projections projections, List<MarkSource> sources) {
        this.store = store;
        this.projections = projections;
        this.sources = List.copyOf(sources);
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
                            return page(query, found, true);
                        }
                        found.add(entry);
                    }
                }
            }
        }
        return page(query, found, false);
    }

    /** What happened outside stands after the last event that was in then: with the page that has that one. */
    private TimelinePage page(HistoryQuery.Timeline query, List<TimelineEntry> found, boolean more) {
        var entries = entriesOf(query.plan());
        var until = query.before() >= entries
                ? Long.MAX_VALUE
                : store.page(query.plan(), Page.holding(query.before()))
                        .entry(query.before())
                        .first();
        var from = more ? found.getLast().first() : 0;
        return new TimelinePage(
                found,
                more,
                sources.stream()
                        .flatMap(source -> source.marks(query.plan()).stream())
                        .filter(mark -> mark.toldInTimeline() && mark.sequence() >= from && mark.sequence() < until)
                        .filter(query.filter()::matches)
                        .sorted(Comparator.comparingLong(Mark::sequence).thenComparing(Mark::at))
                        .toList());
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
