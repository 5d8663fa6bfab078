package dev.verona.plan.workspace;

import com.vaadin.flow.component.UI;
import dev.verona.shared.PlanId;

/** Where plans are on the site: the one door by which other screens link to them. Paths have no leading slash. */
public final class PlanNavigation {

    /** The list of plans. */
    public static final String PLANS = "plans";

    /** The section in which a workspace opens. */
    public static final String OVERVIEW = "overview";

    private PlanNavigation() {}

    public static String path(PlanId plan) {
        return PLANS + "/" + plan.value();
    }

    /** @param section the id of a {@link PlanSection} */
    public static String path(PlanId plan, String section) {
        return section.equals(OVERVIEW) ? path(plan) : path(plan) + "/" + section;
    }

    /** Opens the plan's workspace in the screen that this thread works for. */
    public static void open(PlanId plan) {
        UI.getCurrent().navigate(path(plan));
    }
}
