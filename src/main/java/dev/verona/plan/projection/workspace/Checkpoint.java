package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.ElementId;
import java.util.Map;

/**
 * A plan as it stood after so many events, kept so that a fold need not begin with the first. It is a copy of what the events say, never
 * more: without it the fold begins earlier and comes out the same.
 *
 * @param number counted from 1: it holds the first {@code number * }{@link #EVERY} events
 * @param contributions of each, by its id, the number of the checkpoint with which its document was kept: one that did not change is not kept again
 */
record Checkpoint(long number, PlanPage page, Map<String, Long> contributions) {

    /** How many events apart: a fold takes fewer than this. */
    static final int EVERY = 50;

    Checkpoint {
        contributions = Map.copyOf(contributions);
    }

    /** The last checkpoint that holds nothing later than the event; 0 for none. */
    static long before(long sequence) {
        return sequence == Long.MAX_VALUE ? Long.MAX_VALUE : (sequence + 1) / EVERY;
    }

    /** Whether the event is the last one before a checkpoint. */
    static boolean after(long sequence) {
        return (sequence + 1) % EVERY == 0;
    }

    long keptWith(ElementId contribution) {
        return contributions.getOrDefault(contribution.value(), 0L);
    }
}
