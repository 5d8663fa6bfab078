package dev.verona.segment.domain;

import dev.verona.segment.api.Place;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ten of a period.
 *
 * @param fixed whether it is, and nobody has taken it up again since
 * @param places by rank
 */
record Ten(Period period, int revision, boolean fixed, List<Place> places, Set<Function> agreed) {

    Ten {
        places = List.copyOf(places);
        agreed = Set.copyOf(agreed);
    }

    static Ten proposed(Period period, int revision, List<Place> places) {
        return new Ten(period, revision, false, places, Set.of());
    }

    /** Where the account is, from 1; 0 for nowhere. */
    int rankOf(AccountId account) {
        for (int place = 0; place < places.size(); place++) {
            if (places.get(place).account().equals(account)) {
                return place + 1;
            }
        }
        return 0;
    }

    Ten moved(int revision, int was, int rank) {
        var all = new ArrayList<>(places);
        all.add(rank - 1, all.remove(was - 1));
        return proposed(period, revision, all);
    }

    Ten replaced(int revision, int rank, Place in) {
        var all = new ArrayList<>(places);
        all.set(rank - 1, in);
        return proposed(period, revision, all);
    }

    Ten agreedBy(Function function) {
        var both = new ArrayList<>(agreed);
        both.add(function);
        return new Ten(period, revision, fixed, places, Set.copyOf(both));
    }

    Ten fix() {
        return new Ten(period, revision, true, places, agreed);
    }

    Ten reopened(int revision) {
        return proposed(period, revision, places);
    }
}
