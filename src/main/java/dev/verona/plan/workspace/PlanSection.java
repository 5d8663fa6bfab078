package dev.verona.plan.workspace;

import com.vaadin.flow.component.Component;
import dev.verona.plan.api.PlanView;

/** A tab of the plan workspace that another module fills. Implemented as a Spring bean; it makes a component for each screen that opens. */
public interface PlanSection {

    /** In the URL, as in {@code history}: lower case, stable. */
    String id();

    String label();

    /** Sections stand in this order; the plan's own are 10 to 40. */
    int order();

    /** A component for one screen; it keeps itself up to date while attached. */
    Component create(PlanView plan);
}
