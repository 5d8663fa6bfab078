package dev.verona.history.projection.timeline;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.shared.PlanId;
import java.util.HashMap;
import java.util.Map;

/**
 * How far a plan's history is told, and what it needs to tell on.
 *
 * @param sequence of the last event that is in, in the plan's stream
 * @param entries how many entries there are: the next one's number
 * @param subjects by element id
 */
record Chronicle(PlanId plan, long sequence, long entries, Map<String, Subject> subjects) {

    Chronicle {
        subjects = Map.copyOf(subjects);
    }

    static Chronicle begun(PlanId plan) {
        return new Chronicle(plan, -1, 0, Map.of());
    }

    Subject subject(ElementId id) {
        return id.equals(ElementId.PLAN)
                ? Subject.PLAN
                : subjects.getOrDefault(id.value(), new Subject(id, ElementKind.PLAN, "", null, null));
    }

    Chronicle with(Subject subject) {
        if (subject.id().equals(ElementId.PLAN)) {
            return this;
        }
        var known = new HashMap<>(subjects);
        known.put(subject.id().value(), subject);
        return new Chronicle(plan, sequence, entries, known);
    }

    Chronicle told(long newSequence, long newEntries) {
        return new Chronicle(plan, newSequence, newEntries, subjects);
    }
}
