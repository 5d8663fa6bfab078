package dev.verona.dispute.domain;

import dev.verona.dispute.api.DisputeCommand;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** Disputes belong to those who sell and market together; who of them may do what with one, the dispute decides. Clocks ring for nobody. */
public final class DisputeCommandPolicy implements MessagePolicy<DisputeCommand> {

    private final PlanAccess access;

    public DisputeCommandPolicy(PlanAccess access) {
        this.access = access;
    }

    @Override
    public Class<DisputeCommand> messages() {
        return DisputeCommand.class;
    }

    @Override
    public void authorise(Actor actor, DisputeCommand message) {
        if (message instanceof DisputeCommand.PassOnOverdue) {
            throw new NotAllowed("A clock does this when its day has passed.");
        }
        if (!Parties.include(actor)) {
            throw new NotAllowed("Only people of Sales and Marketing work with disputes.");
        }
        if (message instanceof DisputeCommand.RaiseDispute raise
                && raise.matter().plan() != null) {
            access.requireReader(actor, raise.matter().plan());
        }
    }
}
