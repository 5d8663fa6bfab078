package dev.verona.history.projection.timeline;

import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which entries one person began on a day.
 *
 * @param day by UTC; the viewer's day lies in one to three of them
 */
record Diary(PersonId person, LocalDate day, List<Ref> entries) {

    record Ref(PlanId plan, long entry) {}

    Diary {
        entries = List.copyOf(entries);
    }

    static String key(PersonId person, LocalDate day) {
        return person + "/" + day;
    }

    Diary with(PlanId plan, long entry) {
        var ref = new Ref(plan, entry);
        if (entries.contains(ref)) {
            return this;
        }
        var more = new ArrayList<>(entries);
        more.add(ref);
        return new Diary(person, day, more);
    }
}
