package dev.verona.history.api;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanView;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a plan between two moments.
 *
 * @param from the last event that was in at the first moment, by its place in the plan's stream
 * @param to the same of the second
 * @param before the plan at the first moment
 * @param after the plan at the second
 * @param things whatever differs, in the order of the plan
 */
public record Comparison(long from, long to, PlanView before, PlanView after, List<Thing> things) {

    public Comparison {
        things = List.copyOf(things);
    }

    /** Where a thing stands in the plan. */
    public enum Section {
        PLAN("The plan itself"),
        TEAM("Team"),
        OBJECTIVES("Objectives, strategies and action items"),
        BOARD("Contributions"),
        CUSTOMER("The customer: people and whitespace");

        private final String label;

        Section(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What became of a thing. */
    public enum Fate {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED
    }

    /**
     * @param what what it is, as in "Objective" or "Value proposition"
     * @param title what it is called, at the second moment where it was still there
     * @param element null for a person of the team
     * @param fates one of added and removed, or any of moved and changed
     * @param differences of a thing that was added or removed: all that it says
     */
    public record Thing(
            Section section,
            String what,
            String title,
            @Nullable ElementId element,
            Set<Fate> fates,
            List<Difference> differences) {

        public Thing {
            fates = Set.copyOf(fates);
            differences = List.copyOf(differences);
        }

        /** What of it can be as it was, of a thing that was there then and is there now. */
        public List<Difference> restorable() {
            return element == null || fates.contains(Fate.ADDED) || fates.contains(Fate.REMOVED)
                    ? List.of()
                    : differences.stream().filter(Difference::restorable).toList();
        }
    }

    /**
     * One field or fact that differs.
     *
     * @param field null for what is no field, as a state
     * @param before empty for nothing; as a reader knows it: people by name
     * @param was the same in canonical form
     * @param is as {@code was}, of {@code after}
     */
    public record Difference(String label, @Nullable Field field, String before, String after, String was, String is) {

        public boolean prose() {
            return field != null && field.type().isProse();
        }

        /** Whether it can be written or set again; a file has to be attached. */
        public boolean restorable() {
            return field != null && field.type() != Field.Type.FILE;
        }
    }
}
