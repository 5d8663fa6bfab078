package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.domain.Membership;
import dev.verona.plan.domain.Team;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import org.springframework.stereotype.Component;

/**
 * Who may send commands to a plan: people of the business, with the say that their part in the team gives them. The aggregate asks the same
 * {@link Membership} again, of the team as it is at that very moment.
 */
@Component
class PlanCommandPolicy implements MessagePolicy<PlanCommand> {

    private final TeamAccess access;

    PlanCommandPolicy(TeamAccess access) {
        this.access = access;
    }

    @Override
    public Class<PlanCommand> messages() {
        return PlanCommand.class;
    }

    @Override
    public void authorise(Actor actor, PlanCommand command) {
        Membership.requireBusiness(actor);
        if (!(command instanceof PlanCommand.CreatePlan)) {
            access.team(command.plan(), team -> suffices(command, team, actor))
                    .ifPresent(team -> Membership.require(command, team, actor));
        }
    }

    private static boolean suffices(PlanCommand command, Team team, Actor actor) {
        try {
            Membership.require(command, team, actor);
            return true;
        } catch (PlanRejection e) {
            return false;
        }
    }
}
