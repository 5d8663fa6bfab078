package dev.verona.topten.projection.served;

import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A plan, as far as Marketing has to do with it.
 *
 * @param sequence of its last event that is in
 */
record StoredPlan(
        PlanId plan, Period period, long sequence, boolean closed, List<PersonId> team, Map<String, Item> items) {

    StoredPlan {
        team = List.copyOf(team);
        items = Map.copyOf(items);
    }

    StoredPlan at(long handled) {
        return new StoredPlan(plan, period, handled, closed, team, items);
    }

    StoredPlan closed(boolean now) {
        return new StoredPlan(plan, period, sequence, now, team, items);
    }

    StoredPlan with(PersonId person) {
        var all = new ArrayList<>(team);
        if (!all.contains(person)) {
            all.add(person);
        }
        return new StoredPlan(plan, period, sequence, closed, all, items);
    }

    StoredPlan without(PersonId person) {
        return new StoredPlan(
                plan,
                period,
                sequence,
                closed,
                team.stream().filter(other -> !other.equals(person)).toList(),
                items);
    }

    StoredPlan with(Item item) {
        var all = new TreeMap<>(items);
        all.put(item.element(), item);
        return new StoredPlan(plan, period, sequence, closed, team, all);
    }

    StoredPlan change(String element, UnaryOperator<Item> verb) {
        var item = items.get(element);
        return item == null ? this : with(verb.apply(item));
    }
}
