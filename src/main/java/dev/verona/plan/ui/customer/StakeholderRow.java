package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.CustomerView.Stakeholder;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.PersonAvatar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One person of the customer in the list. */
final class StakeholderRow extends Composite<NativeTableRow> {

    private static final long serialVersionUID = 1L;

    private final NativeButton name = new NativeButton();
    private final Span title = new Span();
    private final transient List<NativeTableCell> cells = new ArrayList<>();
    private transient @Nullable Stakeholder shown;
    private String superior = "";

    StakeholderRow(PlanScreen screen, ElementId stakeholder, Consumer<ElementId> open) {
        name.addClassName("vr-people-name");
        name.addClickListener(click -> open.accept(stakeholder));
        title.addClassNames("vr-small", "vr-soft");
        for (var head : StakeholderTable.HEADS) {
            var cell = new NativeTableCell();
            cell.getElement().setAttribute("data-head", head);
            cells.add(cell);
            getContent().add(cell);
        }
        cells.getFirst().add(name, title);
        cells.getLast().add(screen.markAt(PlanThing.of(ElementKind.STAKEHOLDER, stakeholder)));
    }

    void focus() {
        name.focus();
    }

    void show(Stakeholder person, CustomerView customer) {
        var reportsTo = person.reportsTo()
                .flatMap(customer::find)
                .map(one -> one.name().text())
                .orElse("");
        if (person.equals(shown) && reportsTo.equals(superior)) {
            return;
        }
        shown = person;
        superior = reportsTo;
        name.setText(
                person.name().text().isBlank() ? "(no name yet)" : person.name().text());
        title.setText(person.title());
        var role = person.role();
        var support = person.support();
        var coverage = person.coverage();
        put(1, role == null ? null : new Span(role.label()));
        put(
                2,
                support == null
                        ? null
                        : new Chip(support.label(), CustomerWords.tone(support), CustomerWords.icon(support)));
        put(3, coverage == null ? null : new Span(coverage.label()));
        var relationship = CustomerWords.relationship(person);
        put(4, relationship.isEmpty() ? null : new Span(relationship));
        put(5, reportsTo.isEmpty() ? null : new Span(reportsTo));
        put(6, person.knownBy().isEmpty() ? null : faces(person.knownBy()));
    }

    private static Component faces(List<PersonRef> people) {
        var faces = new Span();
        faces.addClassName("vr-known");
        people.forEach(one -> faces.add(new PersonAvatar(one.name(), one.function(), PersonAvatar.Size.SMALL)));
        return faces;
    }

    private void put(int column, @Nullable Component content) {
        var cell = cells.get(column);
        cell.removeAll();
        if (content == null) {
            var none = new Span("—");
            none.addClassName("vr-soft");
            cell.add(none);
        } else {
            cell.add(content);
        }
    }
}
