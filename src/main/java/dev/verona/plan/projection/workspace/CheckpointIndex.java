package dev.verona.plan.projection.workspace;

import dev.verona.shared.PlanId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The checkpoints that there are of a plan.
 *
 * @param latest of each, in order, the latest time of any event in it: clocks of several machines may differ
 */
record CheckpointIndex(PlanId plan, List<Instant> latest) {

    CheckpointIndex {
        latest = List.copyOf(latest);
    }

    static CheckpointIndex of(PlanId plan) {
        return new CheckpointIndex(plan, List.of());
    }

    CheckpointIndex with(long number, Instant at) {
        if (number != latest.size() + 1L) {
            return this;
        }
        var next = new ArrayList<>(latest);
        next.add(latest.isEmpty() || at.isAfter(latest.getLast()) ? at : latest.getLast());
        return new CheckpointIndex(plan, next);
    }

    /** The last checkpoint all of whose events were recorded by then; 0 for none. */
    long before(Instant moment) {
        int low = 0;
        int high = latest.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (latest.get(middle).isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
