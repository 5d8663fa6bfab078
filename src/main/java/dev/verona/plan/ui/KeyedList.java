package dev.verona.plan.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import dev.verona.plan.api.ElementId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One component per element, in the order of the data. What stays is never made anew; when the order changes, as few as possible are moved, and never the
 * one in which somebody is working: a browser takes the focus from what is moved.
 *
 * @param <T> the data of one row
 * @param <C> the component of one row
 */
final class KeyedList<T, C extends Component> {

    private final HasComponents parent;
    private final Function<T, ElementId> key;
    private final Function<T, C> make;
    private final BiConsumer<C, T> update;
    private final Map<ElementId, C> rows = new LinkedHashMap<>();
    private final Map<ElementId, T> data = new HashMap<>();
    private List<ElementId> order = new ArrayList<>();
    private @Nullable ElementId focused;

    /** @param parent holds nothing but this list's components */
    KeyedList(HasComponents parent, Function<T, ElementId> key, Function<T, C> make, BiConsumer<C, T> update) {
        this.parent = parent;
        this.key = key;
        this.make = make;
        this.update = update;
    }

    Collection<C> rows() {
        return List.copyOf(rows.values());
    }

    void show(List<T> items) {
        var wanted = items.stream().map(key).toList();
        remove(wanted);
        for (var item : items) {
            var id = key.apply(item);
            var row = rows.get(id);
            if (row == null) {
                add(id, make.apply(item), item);
            } else if (!item.equals(data.put(id, item))) {
                update.accept(row, item);
            }
        }
        arrange(wanted);
    }

    /** Tells every row to look again, as when the rights changed. */
    void refresh() {
        rows.forEach((id, row) -> update.accept(row, requireNonNull(data.get(id))));
    }

    private void add(ElementId id, C row, T item) {
        rows.put(id, row);
        data.put(id, item);
        order.add(id);
        parent.add(row);
        update.accept(row, item);
        row.getElement().addEventListener("focusin", event -> focused = id);
        row.getElement().addEventListener("focusout", event -> focused = id.equals(focused) ? null : focused);
    }

    private void remove(List<ElementId> wanted) {
        for (var id : List.copyOf(order)) {
            if (!wanted.contains(id)) {
                var row = rows.remove(id);
                data.remove(id);
                order.remove(id);
                if (row != null) {
                    parent.remove(row);
                }
            }
        }
    }

    private void arrange(List<ElementId> wanted) {
        if (wanted.equals(order)) {
            return;
        }
        var places = order.stream().map(wanted::indexOf).toList();
        var fixed = focused == null ? -1 : order.indexOf(focused);
        var stays = Order.staying(places, fixed);
        var held = new ArrayList<ElementId>();
        for (var i = 0; i < order.size(); i++) {
            if (stays.contains(i)) {
                held.add(order.get(i));
            }
        }
        for (var at = 0; at < wanted.size(); at++) {
            var id = wanted.get(at);
            if (!held.contains(id)) {
                var row = requireNonNull(rows.get(id));
                parent.remove(row);
                var before = held.stream()
                        .filter(other -> wanted.indexOf(other) < wanted.indexOf(id))
                        .count();
                held.add((int) before, id);
                insert(row, held, (int) before);
            }
        }
        order = new ArrayList<>(wanted);
    }

    /** Right after the row that precedes it, whatever of the rows yet to be placed stands around. */
    private void insert(C row, List<ElementId> held, int index) {
        var element = parent.getElement();
        var at = index == 0
                ? 0
                : element.indexOfChild(
                                requireNonNull(rows.get(held.get(index - 1))).getElement())
                        + 1;
        element.insertChild(at, row.getElement());
    }
}
