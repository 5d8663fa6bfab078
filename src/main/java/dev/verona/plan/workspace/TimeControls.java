package dev.verona.plan.workspace;

import com.vaadin.flow.component.Component;
import dev.verona.plan.api.PlanAsOf;
import dev.verona.shared.PlanId;

/** The controls by which a reader goes through a plan's past. The module that tells the history implements it as a bean. */
public interface TimeControls {

    /** Controls for one screen, shown above the plan of the past. */
    Bar open(PlanId plan);

    /** They lead to moments by their addresses ({@link PlanNavigation#pathAt}). */
    interface Bar {

        Component component();

        /** @param section the id of the section that is open */
        void show(PlanAsOf then, String section);
    }
}
