package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.PlanAccess;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.domain.Membership;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import org.springframework.stereotype.Component;

/** Who may ask about plans: what stands in one, only its readers of today; that there is one, everybody who is signed in. */
@Component
class PlanQueryPolicy implements MessagePolicy<PlanQuery> {

    private final PlanAccess access;

    PlanQueryPolicy(PlanAccess access) {
        this.access = access;
    }

    @Override
    public Class<PlanQuery> messages() {
        return PlanQuery.class;
    }

    @Override
    public void authorise(Actor actor, PlanQuery query) {
        switch (query) {
            case PlanQuery.FindPlan q -> access.requireReader(actor, q.plan());
            case PlanQuery.FindContribution q -> access.requireReader(actor, q.plan());
            case PlanQuery.FindPlanAsOf q -> access.requireReader(actor, q.plan());
            case PlanQuery.FindWholePlanAsOf q -> access.requireReader(actor, q.plan());
            case PlanQuery.FindContributionAsOf q -> access.requireReader(actor, q.plan());
            case PlanQuery.FetchFile q -> access.requireReader(actor, q.plan());
            case PlanQuery.ListPlans _, PlanQuery.PlansOfPerson _ -> Membership.requireBusiness(actor);
            case PlanQuery.PlansOfAccount _ -> {
                // That a plan exists is no secret: whoever sees the account knows whom to ask.
            }
        }
    }
}
