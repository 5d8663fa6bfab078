package dev.verona.plan.api;

import dev.verona.platform.security.Actor;
import dev.verona.shared.PlanId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may open a plan, for modules that show parts of it: its team, leaders and liaisons. Administrators as such may not.
 */
public interface PlanAccess {

    boolean mayRead(Actor actor, PlanId plan);

    /** Those of the plans that the actor may open. */
    default Set<PlanId> readable(Actor actor, Collection<PlanId> plans) {
        return plans.stream().filter(plan -> mayRead(actor, plan)).collect(Collectors.toSet());
    }

    /** Whether the actor may open every plan, in whose team they are or not. */
    boolean mayReadAll(Actor actor);

    /**
     * Returns when the actor may open the plan.
     *
     * @throws dev.verona.shared.NotFound when there is no such plan
     * @throws dev.verona.shared.NotAllowed when they may not, saying whom to ask
     */
    void requireReader(Actor actor, PlanId plan);
}
