package dev.verona.plan.ui.customer;

import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.CustomerView.Stakeholder;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.MapPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where everybody stands on the map: where somebody put them, and the others below whomever they report to, in rows. */
final class MapLayout {

    static final int WIDTH = 208;
    static final int HEIGHT = 112;
    private static final int ACROSS = WIDTH + 32;
    private static final int DOWN = HEIGHT + 48;
    private static final int EDGE = 16;
    private static final int MOST_ACROSS = 8;

    private MapLayout() {}

    static Map<ElementId, MapPlace> of(CustomerView customer) {
        var places = new HashMap<ElementId, MapPlace>();
        for (var person : customer.stakeholders()) {
            var place = person.place();
            if (place != null) {
                places.put(person.id(), place);
            }
        }
        for (var person : byRank(customer)) {
            if (person.place() == null) {
                places.put(person.id(), free(depth(person, customer), places));
            }
        }
        return places;
    }

    /** Superiors before those who report to them, and these in the order of their superiors. */
    private static List<Stakeholder> byRank(CustomerView customer) {
        var ranked = new ArrayList<Stakeholder>();
        customer.stakeholders().stream()
                .filter(person -> person.reportsTo().flatMap(customer::find).isEmpty())
                .forEach(ranked::add);
        for (int next = 0; next < ranked.size(); next++) {
            var superior = ranked.get(next).id();
            customer.stakeholders().stream()
                    .filter(person ->
                            person.reportsTo().filter(superior::equals).isPresent())
                    .forEach(ranked::add);
        }
        return ranked;
    }

    private static int depth(Stakeholder person, CustomerView customer) {
        return person.reportsTo()
                .flatMap(customer::find)
                .map(superior -> depth(superior, customer) + 1)
                .orElse(0);
    }

    private static MapPlace free(int row, Map<ElementId, MapPlace> taken) {
        for (int y = EDGE + row * DOWN; ; y += DOWN) {
            for (int column = 0; column < MOST_ACROSS; column++) {
                var place = new MapPlace(EDGE + column * ACROSS, y);
                if (taken.values().stream().noneMatch(other -> overlap(place, other))) {
                    return place;
                }
            }
        }
    }

    private static boolean overlap(MapPlace one, MapPlace other) {
        return Math.abs(one.x() - other.x()) < WIDTH && Math.abs(one.y() - other.y()) < HEIGHT;
    }
}
