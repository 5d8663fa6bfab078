package dev.verona.notification.projection.inbox;

import dev.verona.shared.PersonId;
import java.util.ArrayList;
import java.util.List;

/**
 * As much of a review as says whom a change of it concerns.
 *
 * @param sequence of the last event that is in
 */
record KnownReview(String title, List<PersonId> invited, long sequence) {

    KnownReview {
        invited = List.copyOf(invited);
    }

    KnownReview with(PersonId person, boolean is) {
        var all = new ArrayList<>(invited);
        all.remove(person);
        if (is) {
            all.add(person);
        }
        return new KnownReview(title, all, sequence);
    }

    KnownReview at(long event) {
        return new KnownReview(title, invited, event);
    }
}
