package dev.verona.history.projection.timeline;

import dev.verona.history.api.TimelineEntry;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Some entries of a timeline, oldest first: what one look-up brings. What it holds can be told without reading the entries themselves. */
final class Page {

    static final int SIZE = 25;

    private final PlanId plan;
    private final long number;
    private final PageSummary summary;
    private final Supplier<List<TimelineEntry>> reader;
    private @Nullable List<TimelineEntry> entries;

    /** @param reader reads the entries when somebody asks for them */
    Page(PlanId plan, long number, PageSummary summary, Supplier<List<TimelineEntry>> reader) {
        this.plan = plan;
        this.number = number;
        this.summary = summary;
        this.reader = reader;
    }

    private Page(PlanId plan, long number, List<TimelineEntry> entries) {
        this(plan, number, PageSummary.of(entries), () -> entries);
    }

    static Page empty(PlanId plan, long number) {
        return new Page(plan, number, List.of());
    }

    static long holding(long entry) {
        return entry / SIZE;
    }

    PlanId plan() {
        return plan;
    }

    long number() {
        return number;
    }

    PageSummary summary() {
        return summary;
    }

    /** Pages are shared by threads; reading twice does no harm. */
    List<TimelineEntry> entries() {
        var known = entries;
        if (known == null) {
            known = List.copyOf(reader.get());
            entries = known;
        }
        return known;
    }

    String key() {
        return key(plan, number);
    }

    static String key(PlanId plan, long number) {
        return plan + "/" + number;
    }

    /** With the entry at its place, new or instead of what stood there. */
    Page with(TimelineEntry entry) {
        var next = new ArrayList<>(entries());
        var index = (int) (entry.number() - number * SIZE);
        if (index < next.size()) {
            next.set(index, entry);
        } else {
            next.add(entry);
        }
        return new Page(plan, number, List.copyOf(next));
    }

    TimelineEntry entry(long entry) {
        return entries().get((int) (entry - number * SIZE));
    }
}
