package dev.verona.history.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.history.api.Deed;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelineFilter;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.shared.Function;
import dev.verona.testing.CaughtUp;
import dev.verona.testing.PlanHistories;
import dev.verona.testing.PlanHistories.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the timeline, over generated histories. */
class TimelineLawsTest {

    private final TimelineStore store = new TimelineStore(new ReadModels(MongoConnection.inMemory()));
    private final TimelineProjection projection = new TimelineProjection(store, new TimelineProjectionTest.Nobody());
    private final HistoryQueries queries = new HistoryQueries(store, CaughtUp.PROJECTIONS, List.of());

    @Provide
    Arbitrary<List<Told>> histories() {
        return PlanHistories.ofLength(1, 160);
    }

    @Provide
    Arbitrary<TimelineFilter> filters() {
        return Combinators.combine(
                        Arbitraries.of(PlanHistories.of(1, 40)),
                        Arbitraries.of(PlanHistories.of(2, 90)),
                        Arbitraries.of(Function.values()).injectNull(0.5),
                        Arbitraries.of("", "heat", "ROSA", "gas bill", "focus", "nowhere to be found"),
                        Arbitraries.integers().between(0, 7))
                .as((begin, end, function, text, which) -> new TimelineFilter(
                        (which & 1) == 0 ? null : begin.actor().person(),
                        function,
                        null,
                        null,
                        null,
                        (which & 2) == 0 ? null : begin.at(),
                        (which & 4) == 0 ? null : end.at(),
                        text));
    }

    @Property(tries = 40)
    void every_event_is_told_in_one_entry(@ForAll("histories") List<Told> history) {
        tell(history);
        var all = all(TimelineFilter.ALL);
        assertThat(all.stream().mapToInt(TimelineEntry::events).sum()).isEqualTo(history.size());
        assertThat(all.stream().filter(entry -> entry.deed() != Deed.WRITTEN))
                .allSatisfy(entry -> assertThat(entry.events()).isEqualTo(1));
    }

    @Property(tries = 40)
    void a_filter_finds_what_matches_and_nothing_else(
            @ForAll("histories") List<Told> history, @ForAll("filters") TimelineFilter filter) {
        tell(history);
        assertThat(all(filter))
                .isEqualTo(
                        all(TimelineFilter.ALL).stream().filter(filter::matches).toList());
    }

    @Property(tries = 30)
    void a_timeline_that_is_told_again_is_the_same(@ForAll("histories") List<Told> history) {
        tell(history);
        history.forEach(this::handle);
        var live = Map.of(
                "entries", all(TimelineFilter.ALL),
                "marks", store.marks(PlanHistories.PLAN),
                "contributors", store.contributors(PlanHistories.PLAN));
        tell(history);
        assertThat(Map.of(
                        "entries", all(TimelineFilter.ALL),
                        "marks", store.marks(PlanHistories.PLAN),
                        "contributors", store.contributors(PlanHistories.PLAN)))
                .isEqualTo(live);
    }

    private void tell(List<Told> history) {
        store.clear();
        history.forEach(this::handle);
    }

    private void handle(Told told) {
        projection.on(told.event(), new Moment(told.actor(), told.at(), told.sequence(), told.sequence() + 1));
    }

    /** Page by page, as a reader scrolls. */
    private List<TimelineEntry> all(TimelineFilter filter) {
        var entries = new ArrayList<TimelineEntry>();
        long before = Long.MAX_VALUE;
        while (true) {
            var page = queries.handle(new HistoryQuery.Timeline(PlanHistories.PLAN, filter, before, 30));
            entries.addAll(page.entries());
            if (!page.more()) {
                return entries;
            }
            before = entries.getLast().number();
        }
    }
}
