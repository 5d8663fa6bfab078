package dev.verona.history.api;

import dev.verona.shared.PersonRef;
import java.time.Instant;

/**
 * A moment of a plan that people remember it by.
 *
 * @param entry the number of its timeline entry; -1 for what happened outside the plan
 * @param sequence the event, by its place in the plan's stream; of what happened outside, the last event before it
 * @param subject what it was about; empty for the plan itself
 */
public record Mark(long entry, long sequence, Instant at, PersonRef by, Deed deed, String subject) {

    public static boolean is(Deed deed) {
        return switch (deed) {
            case PLAN_OPENED,
                    OWNERSHIP_HANDED_OVER,
                    AGREED,
                    RETURNED,
                    REOPENED,
                    STAGE_CHANGED,
                    PRICE_DECIDED,
                    SIGNED,
                    CLOSED,
                    PLAN_REOPENED -> true;
            default -> false;
        };
    }

    public static Mark of(TimelineEntry entry) {
        return new Mark(entry.number(), entry.first(), entry.from(), entry.by(), entry.deed(), entry.subject());
    }
}
