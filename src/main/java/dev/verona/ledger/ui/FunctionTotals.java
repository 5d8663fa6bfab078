package dev.verona.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.Span;
import dev.verona.ledger.api.Figures;
import dev.verona.ledger.api.Ledger;
import dev.verona.ledger.api.LedgerScope;
import dev.verona.ledger.api.Measure;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.PersonName;
import dev.verona.shell.ui.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What each function gave, all measures side by side; below them, in a table of their own, the persons, by name. */
final class FunctionTotals extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    void show(Ledger ledger, LedgerAddress address) {
        getContent().removeAll();
        getContent().addClassName("vr-stack");
        var body = new NativeTableBody();
        for (var function : Function.values()) {
            var sum = ledger.sum(function);
            if (function != Function.JOINT || !sum.none()) {
                body.add(
                        Tables.row(new FunctionBadge(function), cells(sum, function.label(), address, function, null)));
            }
        }
        getContent().add(Tables.scrolling(Tables.table("By function", columns("Function"), body)));
        if (!ledger.people().isEmpty()) {
            getContent().add(Tables.scrolling(people(ledger, address)));
        }
    }

    private static NativeTable people(Ledger ledger, LedgerAddress address) {
        var opens = address.scope() instanceof LedgerScope.OfPlan;
        var body = new NativeTableBody();
        for (var one : ledger.people()) {
            var person = one.person();
            body.add(Tables.row(
                    new PersonName(person.name(), person.function()),
                    opens ? cells(one.figures(), person.name(), address, null, person.id()) : numbers(one.figures())));
        }
        return Tables.table("Persons, by name", columns("Person"), body);
    }

    private static List<String> columns(String first) {
        var columns = new ArrayList<String>();
        columns.add(first);
        for (var measure : Measure.values()) {
            columns.add(measure.label());
        }
        return columns;
    }

    private static List<Component> cells(
            Figures figures,
            String whose,
            LedgerAddress address,
            @Nullable Function function,
            @Nullable PersonId person) {
        var cells = new ArrayList<Component>();
        for (var measure : Measure.values()) {
            cells.add(Figure.of(
                    figures.get(measure),
                    measure.label().toLowerCase(Locale.ROOT) + ", " + whose,
                    address.opening(measure, function, person)));
        }
        return cells;
    }

    private static List<Component> numbers(Figures figures) {
        var cells = new ArrayList<Component>();
        for (var measure : Measure.values()) {
            cells.add(new Span(dev.verona.shell.ui.Formats.current().number(figures.get(measure))));
        }
        return cells;
    }
}
