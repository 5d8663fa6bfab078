package dev.verona.plan.workspace;

import com.vaadin.flow.component.Component;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.Stage;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The library, as far as plans use it. Implemented as a Spring bean by the module that keeps it; the plan knows nothing else of it. */
public interface PlanLibrary {

    /** How assets stand now, by their ids: one question for a plan, however many it uses. What is unknown is left out. */
    Map<String, Standing> standings(Set<String> assets);

    /**
     * Offers what fits the plan at a stage, with the reasons.
     *
     * @param into the contribution that is to be made from it; null for one of its own
     * @param taken told which contribution it became
     */
    void offer(PlanScreen screen, Stage stage, @Nullable ContributionView into, Consumer<ElementId> taken);

    /** What a contribution is made from, for its panel. */
    Source source(PlanScreen screen, ElementId contribution);

    /** After which events an asset may stand otherwise. */
    Class<?> events();

    /** The read model that this is read from. */
    String readModel();

    /** A part of a contribution's panel. */
    interface Source {

        Component component();

        void show(ContributionView view);
    }

    /**
     * @param released the version in use, null for none
     * @param label in a word or two, as in "Expired"
     * @param why nobody may use it, empty when they may
     */
    record Standing(@Nullable Integer released, String label, String why) {

        public boolean blocked() {
            return !why.isEmpty();
        }

        public boolean newerThan(int version) {
            return !blocked() && released != null && released > version;
        }
    }
}
