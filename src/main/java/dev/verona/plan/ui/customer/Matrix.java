package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.CustomerView.BusinessUnit;
import dev.verona.plan.api.CustomerView.Cell;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.ui.editing.ProseEditor;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Toasts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The whitespace: units down, offerings across, with their sums. A cell opens below its row to be written in; arrow keys lead from one to the next. */
final class Matrix extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final NativeTableHeader header = new NativeTableHeader();
    private final NativeTableBody body = new NativeTableBody();
    private final transient Map<ElementId, CellButton> buttons = new LinkedHashMap<>();
    private final transient Map<ElementId, ProseEditor> names = new HashMap<>();
    private final transient Map<ElementId, NativeTableRow> rows = new LinkedHashMap<>();
    private final transient Map<ElementId, NativeTableCell> sums = new HashMap<>();
    private final transient Map<String, NativeTableCell> columnSums = new HashMap<>();
    private final NativeTableCell whole = new NativeTableCell();
    private transient List<ElementId> units = List.of();
    private transient List<String> offerings = List.of();
    private transient CustomerView customer = CustomerView.NONE;
    private transient List<OpportunityFacts> opportunities = List.of();
    private boolean mayShape;
    private @Nullable CellEditor open;

    Matrix(PlanScreen screen) {
        this.screen = screen;
        getContent().addClassName("vr-matrix");
        getContent().getElement().setAttribute("aria-label", "Whitespace: business units by offerings");
        getContent().add(header, body);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement().executeJs("window.Verona.matrix(this)");
    }

    void show(CustomerView now, List<String> offered, List<OpportunityFacts> known) {
        customer = now;
        opportunities = known;
        var wanted = now.units().stream().map(BusinessUnit::id).toList();
        if (!wanted.equals(units) || !offered.equals(offerings) || mayShape != screen.mayShape()) {
            build(wanted, offered);
        }
        now.units()
                .forEach(unit ->
                        Optional.ofNullable(names.get(unit.id())).ifPresent(name -> name.show(unit.name(), !mayShape)));
        buttons.values()
                .forEach(button -> button.show(nameOf(button.unit()), now.cell(button.unit(), button.offering())));
        sums();
        if (open != null) {
            open.show(now.cell(open.unit(), open.offering()), known);
        }
    }

    private void sums() {
        var formats = Formats.current();
        sums.forEach((unit, cell) -> cell.setText(
                WhitespaceCard.sum(customer.cells(), one -> one.unit().equals(unit))
                        .words(formats)));
        columnSums.forEach((offering, cell) -> cell.setText(
                WhitespaceCard.sum(customer.cells(), one -> one.offering().equals(offering))
                        .words(formats)));
        whole.setText(WhitespaceCard.sum(customer.cells(), one -> true).words(formats));
    }

    private void build(List<ElementId> wanted, List<String> offered) {
        units = wanted;
        offerings = offered;
        mayShape = screen.mayShape();
        close();
        header.removeAll();
        body.removeAll();
        buttons.clear();
        names.clear();
        rows.clear();
        sums.clear();
        columnSums.clear();
        var head = new NativeTableRow(headed("Business unit", "col"));
        offered.forEach(offering -> head.add(headed(offering, "col")));
        head.add(headed("Total", "col"));
        header.add(head);
        wanted.forEach(unit -> body.add(row(unit)));
        var foot = new NativeTableRow(headed("Total", "row"));
        foot.addClassName("vr-matrix-foot");
        offered.forEach(offering -> {
            var sum = new NativeTableCell();
            columnSums.put(offering, sum);
            foot.add(sum);
        });
        foot.add(whole);
        body.add(foot);
    }

    private NativeTableRow row(ElementId unit) {
        var name = new ProseEditor(screen, new FieldRef(unit, Field.UNIT_NAME));
        name.field().field().setLabel(null);
        name.field().field().getElement().setAttribute("accessible-name", "Name of the business unit");
        name.field().addClassNames("vr-quiet", "vr-grow");
        names.put(unit, name);
        // No header of the row: it holds a field and no words, and each cell names its unit itself.
        var head = new NativeTableCell();
        head.addClassName("vr-matrix-unit");
        head.add(name.field());
        if (mayShape) {
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(unit));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel("Remove this business unit");
            remove.addClassName("vr-no-print");
            head.add(remove);
        }
        var row = new NativeTableRow(head);
        rows.put(unit, row);
        for (var offering : offerings) {
            var button = new CellButton(unit, offering, this::edit);
            buttons.put(Cell.idOf(unit, offering), button);
            row.add(new NativeTableCell(button));
        }
        var sum = new NativeTableCell();
        sums.put(unit, sum);
        row.add(sum);
        return row;
    }

    private static NativeTableHeaderCell headed(String label, String scope) {
        var cell = new NativeTableHeaderCell(label);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private void edit(ElementId unit, String offering) {
        var again = open != null && open.unit().equals(unit) && open.offering().equals(offering);
        close();
        var row = rows.get(unit);
        if (again || row == null) {
            return;
        }
        var editor = new CellEditor(screen, unit, offering, nameOf(unit), this::leave);
        var cell = new NativeTableCell(editor);
        cell.getElement().setAttribute("colspan", Integer.toString(offerings.size() + 2));
        var holder = new NativeTableRow(cell);
        holder.addClassName("vr-matrix-editor");
        body.getElement().insertChild(body.getElement().indexOfChild(row.getElement()) + 1, holder.getElement());
        open = editor;
        button(unit, offering).ifPresent(one -> one.expanded(true));
        editor.show(customer.cell(unit, offering), opportunities);
        editor.focus();
    }

    /** Closes what is open, and goes back to its cell. */
    private void leave() {
        var left = open;
        close();
        if (left != null) {
            button(left.unit(), left.offering()).ifPresent(CellButton::focus);
        }
    }

    private void close() {
        if (open != null) {
            button(open.unit(), open.offering()).ifPresent(one -> one.expanded(false));
            open.getElement().getParent().getParent().removeFromParent();
            open = null;
        }
    }

    private Optional<CellButton> button(ElementId unit, String offering) {
        return Optional.ofNullable(buttons.get(Cell.idOf(unit, offering)));
    }

    private String nameOf(ElementId unit) {
        return customer.units().stream()
                .filter(one -> one.id().equals(unit))
                .map(one -> one.name().text())
                .findFirst()
                .orElse("");
    }

    private void remove(ElementId unit) {
        var name = nameOf(unit);
        screen.send(
                new PlanCommand.RemoveElement(screen.plan(), unit),
                () -> Toasts.undo(
                        "“" + name + "” is no longer in the whitespace.",
                        () -> screen.send(new PlanCommand.RestoreElement(screen.plan(), unit))));
    }

    Optional<Component> placeOf(ElementId thing) {
        var button = buttons.get(thing);
        return button == null ? Optional.ofNullable(rows.get(thing)) : Optional.of(button);
    }
}
