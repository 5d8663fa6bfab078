package dev.verona.plan.ui;

import dev.verona.plan.api.ElementId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a list is put into another order. */
final class Order {

    private Order() {}

    /** Where something goes: after which sibling, null for first. */
    record Place(@Nullable ElementId after) {}

    /** One place towards the front; empty when it is first already. */
    static Optional<Place> up(List<ElementId> siblings, ElementId element) {
        var at = siblings.indexOf(element);
        return at < 1 ? Optional.empty() : Optional.of(new Place(at == 1 ? null : siblings.get(at - 2)));
    }

    /** One place towards the end; empty when it is last already. */
    static Optional<Place> down(List<ElementId> siblings, ElementId element) {
        var at = siblings.indexOf(element);
        return at < 0 || at == siblings.size() - 1 ? Optional.empty() : Optional.of(new Place(siblings.get(at + 1)));
    }

    /** Dropped on a sibling: takes its place, the sibling makes way in the direction from which it came. */
    static Place onto(List<ElementId> siblings, ElementId element, ElementId target) {
        var from = siblings.indexOf(element);
        var to = siblings.indexOf(target);
        if (from >= 0 && from < to) {
            return new Place(target);
        }
        return new Place(to <= 0 ? null : siblings.get(to - 1));
    }

    /**
     * The most items that can stay where they are while the others are moved among them.
     *
     * @param places for each item in its present order, its place in the wanted one
     * @param fixed the item that must stay, -1 for none
     * @return indexes into {@code places}
     */
    static Set<Integer> staying(List<Integer> places, int fixed) {
        var length = new int[places.size()];
        var previous = new int[places.size()];
        Arrays.fill(previous, -1);
        var last = -1;
        for (var i = 0; i < places.size(); i++) {
            if (clashes(places, i, fixed)) {
                continue;
            }
            length[i] = 1;
            for (var j = 0; j < i; j++) {
                if (length[j] > 0 && places.get(j) < places.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        var staying = new HashSet<Integer>();
        for (var i = last; i >= 0; i = previous[i]) {
            staying.add(i);
        }
        return staying;
    }

    private static boolean clashes(List<Integer> places, int i, int fixed) {
        return fixed >= 0
                && i != fixed
                && Integer.compare(i, fixed) != Integer.compare(places.get(i), places.get(fixed));
    }
}
