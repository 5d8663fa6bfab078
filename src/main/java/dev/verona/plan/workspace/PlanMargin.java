package dev.verona.plan.workspace;

import com.vaadin.flow.component.Component;
import dev.verona.plan.api.PlanThing;

/** What another module keeps at the things of a plan, as the talk about them. The module implements it as a bean. */
public interface PlanMargin {

    /** For one screen with a plan of today. */
    Margin open(PlanScreen screen);

    interface Margin {

        /** A mark at the thing that says how much there is and opens it; it keeps itself up to date while it is on the screen. */
        Component markAt(PlanThing thing);

        /** How much there is at the thing, for what is drawn as a picture. */
        int countAt(PlanThing thing);

        /** Called whenever a count has changed. */
        void onChange(Runnable listener);

        /** Where it opens, beside the plan: put on the screen once. */
        Component beside();
    }
}
