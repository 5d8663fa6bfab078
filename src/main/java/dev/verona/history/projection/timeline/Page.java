package dev.verona.history.projection.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.verona.history.api.TimelineEntry;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.List;

/** Some entries of a timeline, oldest first: what one look-up brings. */
record Page(PlanId plan, long number, List<TimelineEntry> entries) {

    static final int SIZE = 25;

    Page {
        entries = List.copyOf(entries);
    }

    static long holding(long entry) {
        return entry / SIZE;
    }

    @JsonIgnore
    String key() {
        return key(plan, number);
    }

    static String key(PlanId plan, long number) {
        return plan + "/" + number;
    }

    /** With the entry at its place, new or instead of what stood there. */
    Page with(TimelineEntry entry) {
        var next = new ArrayList<>(entries);
        var index = (int) (entry.number() - number * SIZE);
        if (index < next.size()) {
            next.set(index, entry);
        } else {
            next.add(entry);
        }
        return new Page(plan, number, next);
    }

    TimelineEntry entry(long entry) {
        return entries.get((int) (entry - number * SIZE));
    }
}
