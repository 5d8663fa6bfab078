package dev.verona.plan.workspace;

import com.vaadin.flow.component.Component;

/** A tab of the plan workspace that another module fills. Implemented as a Spring bean; it makes a component for each screen that opens. */
public interface PlanSection {

    /** In the URL, as in {@code history}: lower case, stable. */
    String id();

    String label();

    /** Sections stand in this order; the plan's own are 10 to 40. */
    int order();

    /**
     * A component for one screen. As a {@link PlanPart} it is kept up to date while attached; else it sees to that itself. The plan's own sections
     * show any plan that the screen holds: given one of the past ({@link PlanScreens#past}) they show it read-only, as it was.
     */
    Component create(PlanScreen screen);
}
