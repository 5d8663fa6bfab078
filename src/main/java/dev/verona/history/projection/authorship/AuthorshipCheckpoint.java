package dev.verona.history.projection.authorship;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.FieldRef;
import java.util.List;

/**
 * Which texts a plan had after so many events, kept so that a fold need not begin with the first: a copy of what the events say, never more.
 *
 * @param number counted from 1: it holds the first {@code number * }{@link #EVERY} events
 * @param texts in the order in which they were begun
 * @param gone what was taken out of the plan
 */
record AuthorshipCheckpoint(long number, List<Text> texts, List<ElementId> gone) {

    /** How many events apart: a fold takes fewer than this. */
    static final int EVERY = 200;

    static final AuthorshipCheckpoint NONE = new AuthorshipCheckpoint(0, List.of(), List.of());

    AuthorshipCheckpoint {
        texts = List.copyOf(texts);
        gone = List.copyOf(gone);
    }

    /** @param with the number of the checkpoint with which it was kept: a text that did not change is not kept again */
    record Text(FieldRef field, long with) {}

    /** Whether the event is the last one before a checkpoint. */
    static boolean after(long sequence) {
        return (sequence + 1) % EVERY == 0;
    }

    /** The first event that is not in it. */
    long next() {
        return number * EVERY;
    }
}
