package dev.verona.history.projection.authorship;

import dev.verona.plan.api.PlanMoment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The checkpoints that there are of a plan.
 *
 * @param latest of each, in order, the latest time of any event in it: clocks of several machines may differ
 */
record AuthorshipIndex(List<Instant> latest) {

    static final AuthorshipIndex EMPTY = new AuthorshipIndex(List.of());

    AuthorshipIndex {
        latest = List.copyOf(latest);
    }

    AuthorshipIndex with(Instant at) {
        var next = new ArrayList<>(latest);
        next.add(latest.isEmpty() || at.isAfter(latest.getLast()) ? at : latest.getLast());
        return new AuthorshipIndex(next);
    }

    /** The last checkpoint all of whose events were recorded by the moment; 0 for none. */
    int before(PlanMoment moment) {
        return switch (moment) {
            case PlanMoment.AfterEvent(long sequence) ->
                (int) Math.min(
                        latest.size(),
                        sequence / AuthorshipCheckpoint.EVERY + (AuthorshipCheckpoint.after(sequence) ? 1 : 0));
            case PlanMoment.AtTime(Instant at) ->
                (int) latest.stream().takeWhile(time -> !time.isAfter(at)).count();
        };
    }
}
