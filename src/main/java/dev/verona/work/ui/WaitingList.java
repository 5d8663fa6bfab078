package dev.verona.work.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;
import dev.verona.work.api.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Things that wait, each a link to the very thing. */
final class WaitingList extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    WaitingList(List<Waiting> items, LocalDate today, Instant now) {
        getContent().addClassName("vr-work-list");
        items.forEach(item -> getContent().add(new ListItem(line(item, today, now))));
    }

    private static Anchor line(Waiting item, LocalDate today, Instant now) {
        var icon = icon(item.kind()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var title = new Span(title(item));
        title.addClassName("vr-work-title");
        var about = new Span(about(item, now));
        about.addClassNames("vr-small", "vr-soft");
        var text = new Div(title, about);
        text.addClassName("vr-work-text");
        if (item.kind() == Waiting.Kind.RETURNED && !item.reason().isEmpty()) {
            var reason = new Span("“" + item.reason() + "”");
            reason.addClassNames("vr-small", "vr-work-reason");
            text.add(reason);
        }
        var line = new Anchor(path(item), icon, text);
        line.getElement().setAttribute("router-link", true);
        line.addClassName("vr-work-line");
        var due = item.due();
        if (due != null) {
            var words = Formats.current().due(due, today);
            line.add(
                    item.overdue(today)
                            ? new Chip(words, Tone.BAD, VaadinIcon.ALARM)
                            : new Chip(words, due.isBefore(today.plusDays(8)) ? Tone.WARN : Tone.CALM));
        }
        return line;
    }

    private static String title(Waiting item) {
        return item.kind() == Waiting.Kind.SIGNATURE ? "The account plan" : item.title();
    }

    private static String about(Waiting item, Instant now) {
        var whose = item.kind() == Waiting.Kind.REQUEST && !item.personal()
                ? "Asked of your side"
                : item.kind().label();
        return whose + " · " + item.accountName() + " · " + item.by().name() + ", "
                + Formats.current().ago(item.since(), now);
    }

    private static String path(Waiting item) {
        var element = item.element();
        if (element == null) {
            return PlanNavigation.path(item.plan());
        }
        return item.kind() == Waiting.Kind.ACTION
                ? PlanNavigation.element(item.plan(), element)
                : PlanNavigation.contribution(item.plan(), element);
    }

    private static VaadinIcon icon(Waiting.Kind kind) {
        return switch (kind) {
            case REQUEST -> VaadinIcon.ENVELOPE_O;
            case REVIEW -> VaadinIcon.EYE;
            case RETURNED -> VaadinIcon.ARROW_BACKWARD;
            case REOPENED -> VaadinIcon.REFRESH;
            case PRICE -> VaadinIcon.SCALE;
            case SIGNATURE -> VaadinIcon.PENCIL;
            case ACTION -> VaadinIcon.TASKS;
            case DRAFT -> VaadinIcon.EDIT;
        };
    }
}
