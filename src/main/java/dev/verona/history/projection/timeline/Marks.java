package dev.verona.history.projection.timeline;

import dev.verona.history.api.Mark;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.List;

/** The moments that a plan is remembered by, oldest first. */
record Marks(PlanId plan, List<Mark> all) {

    Marks {
        all = List.copyOf(all);
    }

    /** With one more; one that is in already changes nothing. */
    Marks with(Mark mark) {
        if (all.stream().anyMatch(known -> known.entry() == mark.entry())) {
            return this;
        }
        var next = new ArrayList<>(all);
        next.add(mark);
        return new Marks(plan, next);
    }
}
