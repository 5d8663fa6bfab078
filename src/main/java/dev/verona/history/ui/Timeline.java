package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.history.api.TimelineEntry;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.PersonAvatar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/** The entries, newest first, under the days on which they happened in the viewer's zone. */
class Timeline extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanId plan;
    private transient List<TimelineEntry> shown = List.of();

    Timeline(PlanId plan) {
        this.plan = plan;
    }

    List<TimelineEntry> entries() {
        return shown;
    }

    void show(List<TimelineEntry> entries) {
        if (entries.equals(shown)) {
            return;
        }
        shown = List.copyOf(entries);
        getContent().removeAll();
        var formats = Formats.current();
        var days = new LinkedHashMap<LocalDate, UnorderedList>();
        for (var entry : shown) {
            days.computeIfAbsent(formats.day(entry.from()), day -> beginDay(formats.longDate(day)))
                    .add(item(entry, formats));
        }
    }

    private UnorderedList beginDay(String name) {
        var heading = new Div(name);
        heading.addClassName("vr-timeline-day");
        heading.getElement().setAttribute("role", "heading").setAttribute("aria-level", "3");
        var list = new UnorderedList();
        list.addClassName("vr-timeline");
        getContent().add(heading, list);
        return list;
    }

    private ListItem item(TimelineEntry entry, Formats formats) {
        var avatar = new PersonAvatar(entry.by().name(), entry.by().function());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var item = new ListItem(avatar, what(entry, formats), when(entry, formats));
        item.addClassName("vr-timeline-entry");
        item.getElement().setAttribute("data-entry", Long.toString(entry.number()));
        return item;
    }

    private Component what(TimelineEntry entry, Formats formats) {
        var name = new Span(entry.by().name());
        name.addClassName("vr-strong");
        var sentence = new Span(name, new Span(" " + Wording.of(entry, formats) + " "));
        if (!entry.subject().isEmpty()) {
            sentence.add(subject(entry));
        }
        var text = new Div(sentence);
        text.addClassName("vr-timeline-what");
        var reason = Wording.reason(entry);
        if (!reason.isEmpty()) {
            var quote = new Div("“" + reason + "”");
            quote.addClassNames("vr-soft", "vr-history-reason");
            text.add(quote);
        }
        var below = new Div(new FunctionBadge(entry.by().function()));
        below.addClassNames("vr-row", "vr-small", "vr-soft");
        if (entry.inserted() > 0 || entry.deleted() > 0) {
            var words = new Span(Wording.words(entry.inserted(), entry.deleted(), formats) + " words");
            words.addClassName("vr-history-words");
            below.add(words);
        }
        text.add(below);
        return text;
    }

    private Component subject(TimelineEntry entry) {
        var quoted = "“" + entry.subject() + "”";
        if (entry.elementKind() != ElementKind.CONTRIBUTION) {
            return new Span(quoted);
        }
        var link = new Anchor(PlanNavigation.path(plan, "board") + "?c=" + entry.element(), quoted);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Component when(TimelineEntry entry, Formats formats) {
        var from = formats.time(entry.from());
        var to = formats.time(entry.to());
        var when = new Span(from.equals(to) ? from : from + "–" + to);
        when.addClassName("vr-timeline-when");
        when.setTitle(formats.dateTime(entry.from()));
        return when;
    }
}
