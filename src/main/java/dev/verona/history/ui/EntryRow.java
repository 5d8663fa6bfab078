package dev.verona.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.history.api.Deed;
import dev.verona.history.api.EntryDetail;
import dev.verona.history.api.TimelineEntry;
import dev.verona.history.api.TimelineFilter;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.PersonAvatar;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** One entry of the timeline; it opens to what it is made of. */
class EntryRow extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient PlanId plan;
    private final transient LongFunction<EntryDetail> find;
    private final transient Consumer<TimelineFilter> narrow;
    private transient TimelineEntry entry;
    private @Nullable EntryDetails details;
    private @Nullable Button toggle;

    EntryRow(PlanId plan, TimelineEntry entry, LongFunction<EntryDetail> find, Consumer<TimelineFilter> narrow) {
        this.plan = plan;
        this.find = find;
        this.narrow = narrow;
        this.entry = entry;
        getContent().addClassName("vr-timeline-entry");
        show(entry);
    }

    /** A sitting that goes on is the same row, still open where it was. */
    void show(TimelineEntry now) {
        entry = now;
        var formats = Formats.current();
        var opened = details != null;
        var avatar = new PersonAvatar(entry.by().name(), entry.by().function());
        avatar.getElement().setAttribute("aria-hidden", "true");
        getContent().removeAll();
        getContent().getElement().setAttribute("data-entry", Long.toString(entry.number()));
        getContent().add(avatar, what(formats), when(formats));
        details = null;
        if (opened) {
            toggle();
        }
    }

    TimelineEntry entry() {
        return entry;
    }

    void open() {
        if (details == null) {
            toggle();
        }
    }

    private void toggle() {
        if (details == null) {
            var opened = new EntryDetails(plan, find.apply(entry.number()), narrow);
            details = opened;
            getContent().add(opened);
        } else {
            getContent().remove(details);
            details = null;
        }
        mark();
    }

    private void mark() {
        if (toggle != null) {
            toggle.getElement().setAttribute("aria-expanded", Boolean.toString(details != null));
            toggle.setIcon((details == null ? VaadinIcon.ANGLE_DOWN : VaadinIcon.ANGLE_UP).create());
        }
    }

    private Component what(Formats formats) {
        var name = new Span(entry.by().name());
        name.addClassName("vr-strong");
        var sentence = new Span(name, new Span(" " + Wording.of(entry, formats) + " "));
        if (!entry.subject().isEmpty()) {
            sentence.add(subject());
        }
        var text = new Div(sentence);
        text.addClassName("vr-timeline-what");
        var reason = Wording.reason(entry);
        if (!reason.isEmpty()) {
            text.add(quoted("“" + reason + "”"));
        } else if (!entry.wrote().isEmpty()) {
            text.add(quoted(entry.wrote()));
        }
        var below = new Div(new FunctionBadge(entry.by().function()));
        below.addClassNames("vr-row", "vr-small", "vr-soft");
        if (entry.inserted() > 0 || entry.deleted() > 0) {
            var words = new Span(Wording.words(entry.inserted(), entry.deleted(), formats) + " words");
            words.addClassName("vr-history-words");
            below.add(words);
        }
        if (entry.deed() == Deed.PRICE_DECIDED) {
            var grounds = Parts.link(PlanNavigation.decision(plan, entry.first()), "What it rested on");
            below.add(grounds);
        }
        text.add(below);
        return text;
    }

    private static Component quoted(String text) {
        var quote = new Div(text);
        quote.addClassNames("vr-soft", "vr-history-reason");
        return quote;
    }

    private Component subject() {
        var quoted = "“" + entry.subject() + "”";
        if (entry.elementKind() != ElementKind.CONTRIBUTION) {
            return new Span(quoted);
        }
        var link = Parts.link(PlanNavigation.path(plan, "board") + "?c=" + entry.element(), quoted);
        return link;
    }

    private Component when(Formats formats) {
        var from = formats.time(entry.from());
        var to = formats.time(entry.to());
        var when = new Span(from.equals(to) ? from : from + "–" + to);
        when.setTitle(formats.dateTime(entry.from()));
        var button = new Button("", click -> toggle());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel("What exactly, by " + entry.by().name() + " at " + from);
        button.addClassName("vr-no-print");
        toggle = button;
        mark();
        var side = new Div(when, button);
        side.addClassName("vr-timeline-when");
        return side;
    }
}
