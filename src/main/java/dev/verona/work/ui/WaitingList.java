package dev.verona.work.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;
import dev.verona.work.page.WaitingLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Things that wait, each a link to the very thing. */
final class WaitingList extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    WaitingList(List<WaitingLine> items, LocalDate today, Instant now) {
        getContent().addClassName("vr-work-list");
        items.forEach(item -> getContent().add(new ListItem(line(item, today, now))));
    }

    private static Anchor line(WaitingLine item, LocalDate today, Instant now) {
        var icon = item.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var title = new Span(item.title());
        title.addClassName("vr-work-title");
        var about = new Span(item.what() + " · " + item.where() + " · "
                + item.by().name() + ", " + Formats.current().ago(item.since(), now));
        about.addClassNames("vr-small", "vr-soft");
        var text = new Div(title, about);
        text.addClassName("vr-work-text");
        if (!item.reason().isEmpty()) {
            var reason = new Span("“" + item.reason() + "”");
            reason.addClassNames("vr-small", "vr-work-reason");
            text.add(reason);
        }
        var line = new Anchor(item.path(), icon, text);
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
}
