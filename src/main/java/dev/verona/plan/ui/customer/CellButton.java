package dev.verona.plan.ui.customer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.CellState;
import dev.verona.plan.api.CustomerView.Cell;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One cell of the whitespace: how the offering stands in the unit, in words and with its amount. */
final class CellButton extends Composite<NativeButton> {

    private static final long serialVersionUID = 1L;

    private final ElementId unit;
    private final String offering;
    private transient @Nullable Cell shown;
    private String named = "";

    CellButton(ElementId unit, String offering, BiConsumer<ElementId, String> edit) {
        this.unit = unit;
        this.offering = offering;
        getContent().addClassName("vr-cell");
        getContent().addClickListener(click -> edit.accept(unit, offering));
        expanded(false);
    }

    ElementId unit() {
        return unit;
    }

    String offering() {
        return offering;
    }

    void focus() {
        getContent().focus();
    }

    void expanded(boolean now) {
        getContent().getElement().setAttribute("aria-expanded", Boolean.toString(now));
    }

    void show(String unitName, Optional<Cell> cell) {
        var now = cell.orElse(null);
        var where = unitName + ", " + offering + ": ";
        if (now != null && now.equals(shown) && where.equals(named)) {
            return;
        }
        shown = now;
        named = where;
        getContent().removeAll();
        var state = now == null ? null : now.state();
        if (now == null || state == null) {
            getContent().add(new Span("·"));
            getContent().setAriaLabel(where + "not said yet");
            return;
        }
        var amount = now.amount();
        var money = amount == null ? "" : Formats.current().moneyShort(amount);
        var more = more(now, state);
        getContent().add(new Chip(state.label(), CustomerWords.tone(state), CustomerWords.icon(state)));
        if (!money.isEmpty()) {
            getContent().add(new Span(money));
        }
        if (!more.isEmpty()) {
            var words = new Span(more);
            words.addClassNames("vr-small", "vr-soft");
            getContent().add(words);
        }
        getContent()
                .setAriaLabel(where
                        + state.label()
                        + (money.isEmpty() ? "" : ", " + money)
                        + (more.isEmpty() ? "" : ", " + more));
    }

    private static String more(Cell cell, CellState state) {
        return switch (state) {
            case COMPETITOR -> cell.value(Field.CELL_COMPETITOR);
            case NOT_ELIGIBLE -> cell.value(Field.CELL_REASON);
            case OWNED, PIPELINE, GAP -> "";
        };
    }
}
