package dev.verona.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How things that stand in an order among their siblings are put elsewhere, in one list that holds them all. */
final class Order {

    private Order() {}

    /**
     * The list with a thing put behind one of its new siblings, or before the first of them where none is meant; at the end
     * where it has no siblings.
     *
     * @param now the thing as it is in its new place
     */
    static <T> List<T> placed(List<T> all, T thing, T now, Predicate<T> sibling, Predicate<T> predecessor) {
        var next = new ArrayList<>(all);
        next.remove(thing);
        int after = indexOf(next, predecessor);
        int first = indexOf(next, sibling);
        next.add(after >= 0 ? after + 1 : first >= 0 ? first : next.size(), now);
        return next;
    }

    private static <T> int indexOf(List<T> list, Predicate<T> wanted) {
        for (int i = 0; i < list.size(); i++) {
            if (wanted.test(list.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
