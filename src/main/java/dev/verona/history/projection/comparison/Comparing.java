package dev.verona.history.projection.comparison;

import dev.verona.history.api.Comparison;
import dev.verona.history.api.Comparison.Difference;
import dev.verona.history.api.Comparison.Fate;
import dev.verona.history.api.Comparison.Thing;
import dev.verona.history.projection.comparison.Inventory.Fact;
import dev.verona.history.projection.comparison.Inventory.Item;
import dev.verona.plan.api.PlanAsOf;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds two moments of a plan against each other. */
final class Comparing {

    private static final Fact NOTHING = new Fact(null, "", "");

    private final Inventory before;
    private final Inventory after;
    private final Set<String> moved;

    private Comparing(Inventory before, Inventory after) {
        this.before = before;
        this.after = after;
        this.moved = moved();
    }

    static Comparison of(PlanAsOf from, PlanAsOf to) {
        var comparing = new Comparing(Inventory.of(from), Inventory.of(to));
        return new Comparison(from.sequence(), to.sequence(), from.plan(), to.plan(), comparing.things());
    }

    private List<Thing> things() {
        var things = new ArrayList<Thing>();
        for (var item : after.items()) {
            var old = before.find(item.key());
            if (old == null) {
                things.add(thing(item, EnumSet.of(Fate.ADDED), differences(Map.of(), item.facts())));
                continue;
            }
            var differences = differences(old.facts(), item.facts());
            var fates = EnumSet.noneOf(Fate.class);
            if (moved.contains(item.key())) {
                fates.add(Fate.MOVED);
            }
            if (!differences.isEmpty()) {
                fates.add(Fate.CHANGED);
            }
            if (!fates.isEmpty()) {
                things.add(thing(item, fates, differences));
            }
        }
        before.items().stream()
                .filter(item -> after.find(item.key()) == null)
                .map(item -> thing(item, EnumSet.of(Fate.REMOVED), differences(item.facts(), Map.of())))
                .forEach(things::add);
        things.sort((one, other) -> one.section().compareTo(other.section()));
        return things;
    }

    private static Thing thing(Item item, Set<Fate> fates, List<Difference> differences) {
        return new Thing(item.section(), item.what(), item.title(), item.element(), fates, differences);
    }

    private static List<Difference> differences(Map<String, Fact> old, Map<String, Fact> now) {
        var labels = new LinkedHashSet<>(now.keySet());
        labels.addAll(old.keySet());
        var differences = new ArrayList<Difference>();
        for (var label : labels) {
            var was = old.getOrDefault(label, NOTHING);
            var is = now.getOrDefault(label, NOTHING);
            if (!was.value().equals(is.value())) {
                differences.add(new Difference(
                        label,
                        is.field() == null ? was.field() : is.field(),
                        was.value(),
                        is.value(),
                        was.canonical(),
                        is.canonical()));
            }
        }
        return differences;
    }

    /** What hangs on something else now, or stands elsewhere among what was beside it before. */
    private Set<String> moved() {
        var moved = new HashSet<String>();
        for (var item : after.items()) {
            var old = before.find(item.key());
            if (old != null && !old.place().equals(item.place())) {
                moved.add(item.key());
            }
        }
        var orders = before.orders();
        after.orders()
                .forEach((place, order) -> moved.addAll(outOfOrder(orders.getOrDefault(place, List.of()), order)));
        return moved;
    }

    /** The fewest that must have moved for the old order to become the new one. */
    private static Set<String> outOfOrder(List<String> old, List<String> now) {
        var common = now.stream().filter(old::contains).toList();
        var places = new HashMap<String, Integer>();
        old.forEach(key -> places.put(key, places.size()));
        var stayed = longestRising(common.stream().map(places::get).toList());
        var moved = new HashSet<>(common);
        stayed.forEach(index -> moved.remove(common.get(index)));
        return moved;
    }

    /** The indexes of a longest rising sequence among the numbers. */
    private static List<Integer> longestRising(List<Integer> numbers) {
        var lengths = new int[numbers.size()];
        var previous = new int[numbers.size()];
        int best = -1;
        for (int i = 0; i < numbers.size(); i++) {
            lengths[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && lengths[j] + 1 > lengths[i]) {
                    lengths[i] = lengths[j] + 1;
                    previous[i] = j;
                }
            }
            if (best < 0 || lengths[i] > lengths[best]) {
                best = i;
            }
        }
        var rising = new ArrayList<Integer>();
        for (int i = best; i >= 0; i = previous[i]) {
            rising.add(i);
        }
        return rising;
    }
}
