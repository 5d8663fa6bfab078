package dev.verona.work.projection.desk;

import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One person's desk: what waits for them, by plan. */
record Desk(PersonId person, Map<String, List<Item>> plans) {

    static Desk empty(PersonId person) {
        return new Desk(person, Map.of());
    }

    Desk with(PlanId plan, List<Item> items) {
        var changed = new TreeMap<>(plans);
        if (items.isEmpty()) {
            changed.remove(plan.value());
        } else {
            changed.put(plan.value(), List.copyOf(items));
        }
        return new Desk(person, changed);
    }

    List<Item> items() {
        return plans.values().stream().flatMap(List::stream).toList();
    }
}
