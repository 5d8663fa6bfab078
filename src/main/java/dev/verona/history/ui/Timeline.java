package dev.verona.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.history.api.EntryDetail;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelineFilter;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * The entries, newest first, under the days on which they happened in the viewer's zone. What is on the screen already stays as it is when
 * more comes, above or below.
 */
class Timeline extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanId plan;
    private final transient LongFunction<EntryDetail> find;
    private final transient Consumer<TimelineFilter> narrow;
    private final transient Map<Long, EntryRow> rows = new LinkedHashMap<>();
    private final transient TreeMap<LocalDate, Day> days = new TreeMap<>();
    private transient List<TimelineEntry> shown = List.of();

    private record Day(Div heading, UnorderedList list) {}

    Timeline(PlanId plan, LongFunction<EntryDetail> find, Consumer<TimelineFilter> narrow) {
        this.plan = plan;
        this.find = find;
        this.narrow = narrow;
        getContent().addClassName("vr-timeline-days");
    }

    List<TimelineEntry> entries() {
        return shown;
    }

    void show(List<TimelineEntry> entries) {
        if (entries.equals(shown)) {
            return;
        }
        shown = List.copyOf(entries);
        var formats = Formats.current();
        var byDay = new LinkedHashMap<LocalDate, List<TimelineEntry>>();
        shown.forEach(entry -> byDay.computeIfAbsent(formats.day(entry.from()), day -> new ArrayList<>())
                .add(entry));
        removeOthers(byDay);
        byDay.forEach((day, its) -> show(day(day, formats), its));
    }

    private void removeOthers(Map<LocalDate, List<TimelineEntry>> byDay) {
        var numbers = shown.stream().map(TimelineEntry::number).collect(Collectors.toSet());
        rows.entrySet().removeIf(row -> {
            var gone = !numbers.contains(row.getKey());
            if (gone) {
                row.getValue().getElement().removeFromParent();
            }
            return gone;
        });
        days.entrySet().removeIf(day -> {
            var gone = !byDay.containsKey(day.getKey());
            if (gone) {
                getContent().remove(day.getValue().heading(), day.getValue().list());
            }
            return gone;
        });
    }

    private void show(Day day, List<TimelineEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var row = rows.get(entry.number());
            if (row == null) {
                var fresh = new EntryRow(plan, entry, find, narrow);
                rows.put(entry.number(), fresh);
                day.list().addComponentAtIndex(i, fresh);
            } else if (!row.entry().equals(entry)) {
                row.show(entry);
            }
        }
    }

    private Day day(LocalDate date, Formats formats) {
        var known = days.get(date);
        if (known != null) {
            return known;
        }
        var heading = new Div(formats.longDate(date));
        heading.addClassName("vr-timeline-day");
        heading.getElement().setAttribute("role", "heading").setAttribute("aria-level", "3");
        var list = new UnorderedList();
        list.addClassName("vr-timeline");
        var day = new Day(heading, list);
        var later = days.tailMap(date, false).size();
        days.put(date, day);
        getContent().addComponentAtIndex(2 * later, heading);
        getContent().addComponentAtIndex(2 * later + 1, list);
        return day;
    }
}
