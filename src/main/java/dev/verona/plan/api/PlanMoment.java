package dev.verona.plan.api;

import java.time.Instant;

/** A moment in the life of a plan: what it was then is the fold of the events up to it. */
public sealed interface PlanMoment {

    /**
     * When an event had just been recorded.
     *
     * @param sequence the event's place in the plan's stream, from 0; a place after the last stands for now
     */
    record AfterEvent(long sequence) implements PlanMoment {

        public AfterEvent {
            if (sequence < 0) {
                throw new IllegalArgumentException("A plan's first event is number 0, not " + sequence);
            }
        }
    }

    /** By the clock: before the first event that was recorded later than {@code at}. */
    record AtTime(Instant at) implements PlanMoment {}

    /** As it is. */
    PlanMoment NOW = new AfterEvent(Long.MAX_VALUE);
}
