package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.workspace.PlanScreen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The same people as on the map, with all that is said of them: a table, and cards on a phone. */
final class StakeholderTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** The heads of the columns, which a phone shows in each card. */
    static final List<String> HEADS =
            List.of("Name", "Buying role", "Support", "Coverage", "Relationship", "Reports to", "Known by", "Comments");

    private final transient PlanScreen screen;
    private final transient Consumer<ElementId> open;
    private final transient Map<ElementId, StakeholderRow> rows = new LinkedHashMap<>();
    private final NativeTableBody body = new NativeTableBody();

    StakeholderTable(PlanScreen screen, Consumer<ElementId> open) {
        this.screen = screen;
        this.open = open;
        var head = new NativeTableRow();
        for (var label : HEADS) {
            var cell = new NativeTableHeaderCell(label);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("vr-people-table");
        table.getElement().setAttribute("aria-label", "Stakeholders");
        getContent().addClassNames("vr-card", "vr-people-card");
        getContent().add(table);
    }

    void show(CustomerView customer) {
        List.copyOf(rows.keySet()).stream()
                .filter(id -> customer.find(id).isEmpty())
                .forEach(id -> Optional.ofNullable(rows.remove(id)).ifPresent(body::remove));
        for (var person : customer.stakeholders()) {
            rows.computeIfAbsent(person.id(), id -> {
                        var row = new StakeholderRow(screen, id, open);
                        body.add(row);
                        return row;
                    })
                    .show(person, customer);
        }
    }

    void focus(ElementId stakeholder) {
        Optional.ofNullable(rows.get(stakeholder)).ifPresent(StakeholderRow::focus);
    }

    Optional<Component> placeOf(ElementId stakeholder) {
        return Optional.ofNullable(rows.get(stakeholder));
    }
}
