package dev.verona.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A list whose rows stay while what they show changes, so that nobody who writes in one loses their place.
 *
 * @param <K> what names a row
 * @param <V> what a row shows
 * @param <C> a row
 */
final class Rows<K, V, C extends Component> {

    private final HasComponents list;
    private final Function<V, K> key;
    private final Function<K, C> maker;
    private final BiConsumer<C, V> shower;
    private final Map<K, C> rows = new HashMap<>();

    Rows(HasComponents list, Function<V, K> key, Function<K, C> maker, BiConsumer<C, V> shower) {
        this.list = list;
        this.key = key;
        this.maker = maker;
        this.shower = shower;
    }

    void show(List<V> values) {
        var wanted = values.stream().map(key).toList();
        rows.entrySet().removeIf(row -> {
            var gone = !wanted.contains(row.getKey());
            if (gone) {
                list.remove(row.getValue());
            }
            return gone;
        });
        for (int i = 0; i < values.size(); i++) {
            var row = rows.computeIfAbsent(wanted.get(i), maker);
            shower.accept(row, values.get(i));
            var element = row.getElement();
            if (element.getParent() == null || element.getParent().indexOfChild(element) != i) {
                list.addComponentAtIndex(i, row);
            }
        }
    }
}
