package dev.verona.history.projection.timeline;

import dev.verona.plan.api.PlanEvent;
import dev.verona.shared.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan's history is told.
 *
 * @param sequence of the last event that is in, in the plan's stream
 * @param signed the last signature, in the plan's stream: it ends every sitting; -1 for none
 * @param entries how many entries there are: the next one's number
 * @param act the last event of an act of many events that is told already, in the plan's stream; null for none
 */
record Chronicle(
        PlanId plan,
        long sequence,
        long signed,
        long entries,
        @Nullable Long act) {

    static Chronicle begun(PlanId plan) {
        return new Chronicle(plan, -1, -1, 0, null);
    }

    Chronicle told(long newSequence, long newEntries) {
        return new Chronicle(plan, newSequence, signed, newEntries, act);
    }

    Chronicle signedBy(long event) {
        return new Chronicle(plan, sequence, event, entries, act);
    }

    /** The event, and those that belong to it and follow at once, are one act. */
    Chronicle acting(PlanEvent event, long first) {
        int follow = switch (event) {
            case PlanEvent.PlayStarted e -> e.events();
            case PlanEvent.PlayVersionTaken e -> e.events();
            case PlanEvent.PlayTakenBack e -> e.events();
            default -> 0;
        };
        return follow == 0 ? this : new Chronicle(plan, sequence, signed, entries, first + follow);
    }

    /** Whether it belongs to an act that is told already. */
    boolean tells(long event) {
        return act != null && event <= act;
    }
}
