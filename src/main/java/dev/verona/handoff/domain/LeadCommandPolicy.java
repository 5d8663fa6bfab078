package dev.verona.handoff.domain;

import dev.verona.handoff.api.LeadCommand;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** Leads belong to those who sell and market together; who of them may do what to one lead, the lead decides. Clocks ring for nobody. */
public final class LeadCommandPolicy implements MessagePolicy<LeadCommand> {

    @Override
    public Class<LeadCommand> messages() {
        return LeadCommand.class;
    }

    @Override
    public void authorise(Actor actor, LeadCommand message) {
        if (message instanceof LeadCommand.Escalate) {
            throw new NotAllowed("A clock does this when nobody has answered in time.");
        }
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing work with leads.");
        }
    }
}
