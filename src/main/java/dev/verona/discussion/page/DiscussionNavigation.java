package dev.verona.discussion.page;

import com.vaadin.flow.router.Location;
import dev.verona.discussion.api.ThreadId;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.Ids;
import dev.verona.shared.PlanId;
import java.util.Optional;

/** Where threads are on the site. Paths have no leading slash. */
public final class DiscussionNavigation {

    /** The section of a plan with all its threads. */
    public static final String SECTION = "discussion";

    private static final String THREAD = "thread";

    private DiscussionNavigation() {}

    /** The plan at the thing, with the thread opened beside it. */
    public static String thread(PlanId plan, PlanThing thing, ThreadId thread) {
        var section = switch (thing.kind()) {
            case CONTRIBUTION -> PlanNavigation.BOARD;
            case STAKEHOLDER -> PlanNavigation.STAKEHOLDERS;
            case OPPORTUNITY -> SECTION;
            case PLAN, FOCUS, OBJECTIVE, STRATEGY, ACTION -> PlanNavigation.OVERVIEW;
        };
        return PlanNavigation.path(plan, section) + "?" + THREAD + "=" + thread.value();
    }

    /** The thread that an address names. */
    public static Optional<ThreadId> threadOf(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(THREAD)
                .filter(Ids::isId)
                .map(ThreadId::new);
    }
}
