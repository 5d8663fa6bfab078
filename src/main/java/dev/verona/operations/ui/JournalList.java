package dev.verona.operations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.operations.api.OperationsQuery.Entry;
import dev.verona.operations.api.OperationsQuery.Journal;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import java.time.Clock;
import java.time.Instant;

/** Who did what to the store and the read models, the newest first. */
final class JournalList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Clock clock;

    JournalList(Clock clock) {
        this.clock = clock;
    }

    void show(Journal journal) {
        getContent().removeAll();
        if (journal.entries().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    VaadinIcon.BOOK,
                                    "Nothing was done yet",
                                    "Rebuilds, events that were tried again or left out, and backups are recorded here with who did them.")
                            .small());
            return;
        }
        var list = new UnorderedList();
        list.addClassName("vr-ops-list");
        var now = clock.instant();
        journal.entries().forEach(entry -> list.add(item(entry, now)));
        getContent().add(list);
    }

    private static ListItem item(Entry entry, Instant now) {
        var person = new Span(entry.by().name());
        person.addClassName("vr-ops-name");
        var when = new Span(Formats.current().ago(entry.at(), now));
        when.addClassName("vr-page-subtitle");
        var item = new ListItem(new Div(person, new Span(" " + Words.deed(entry.what()))), when);
        item.addClassName("vr-ops-entry");
        return item;
    }
}
