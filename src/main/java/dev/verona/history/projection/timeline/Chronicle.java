package dev.verona.history.projection.timeline;

import dev.verona.shared.PlanId;

/**
 * How far a plan's history is told.
 *
 * @param sequence of the last event that is in, in the plan's stream
 * @param signed the last signature, in the plan's stream: it ends every sitting; -1 for none
 * @param entries how many entries there are: the next one's number
 */
record Chronicle(PlanId plan, long sequence, long signed, long entries) {

    static Chronicle begun(PlanId plan) {
        return new Chronicle(plan, -1, -1, 0);
    }

    Chronicle told(long newSequence, long newEntries) {
        return new Chronicle(plan, newSequence, signed, newEntries);
    }

    Chronicle signedBy(long event) {
        return new Chronicle(plan, sequence, event, entries);
    }
}
