package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.history.api.EntryDetail;
import dev.verona.history.api.Mark;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelineFilter;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Formats;
import java.time.Instant;
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
    private final transient Map<Object, Component> rows = new LinkedHashMap<>();
    private final transient TreeMap<LocalDate, Day> days = new TreeMap<>();
    private transient List<TimelineEntry> shown = List.of();
    private transient List<Mark> acts = List.of();

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

    /** @param outside what happened outside the plan meanwhile, oldest first */
    void show(List<TimelineEntry> entries, List<Mark> outside) {
        if (entries.equals(shown) && outside.equals(acts)) {
            return;
        }
        shown = List.copyOf(entries);
        acts = List.copyOf(outside);
        var formats = Formats.current();
        var byDay = new LinkedHashMap<LocalDate, List<Item>>();
        items().forEach(item -> byDay.computeIfAbsent(formats.day(item.at()), day -> new ArrayList<>())
                .add(item));
        removeOthers(byDay);
        byDay.forEach((day, its) -> show(day(day, formats), its));
    }

    /** A row of the list: an entry of the plan, or an act outside it. */
    private sealed interface Item {

        Instant at();

        Object key();

        record OfPlan(TimelineEntry entry) implements Item {
            @Override
            public Instant at() {
                return entry.from();
            }

            @Override
            public Object key() {
                return entry.number();
            }
        }

        record Outside(Mark act) implements Item {
            @Override
            public Instant at() {
                return act.at();
            }

            @Override
            public Object key() {
                return act;
            }
        }
    }

    /** Newest first: an act stands above the entry with the last event that was in then. */
    private List<Item> items() {
        var items = new ArrayList<Item>();
        var left = new ArrayList<>(acts);
        for (var entry : shown) {
            while (!left.isEmpty() && left.getLast().sequence() >= entry.first()) {
                items.add(new Item.Outside(left.removeLast()));
            }
            items.add(new Item.OfPlan(entry));
        }
        left.reversed().forEach(act -> items.add(new Item.Outside(act)));
        return items;
    }

    private void removeOthers(Map<LocalDate, List<Item>> byDay) {
        var keys = byDay.values().stream().flatMap(List::stream).map(Item::key).collect(Collectors.toSet());
        rows.entrySet().removeIf(row -> {
            var gone = !keys.contains(row.getKey());
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

    private void show(Day day, List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var row = rows.get(item.key());
            if (row == null) {
                var fresh = switch (item) {
                    case Item.OfPlan(var entry) -> new EntryRow(plan, entry, find, narrow);
                    case Item.Outside(var act) -> new ActRow(plan, act);
                };
                rows.put(item.key(), fresh);
                day.list().addComponentAtIndex(i, fresh);
            } else if (row instanceof EntryRow known
                    && item instanceof Item.OfPlan(var entry)
                    && !known.entry().equals(entry)) {
                known.show(entry);
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
