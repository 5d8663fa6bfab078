package dev.verona.handoff.domain;

import dev.verona.handoff.api.LeadQuery;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** Who may look at leads: everybody who sells or markets sees both sides' facts. */
public final class LeadQueryPolicy implements MessagePolicy<LeadQuery> {

    @Override
    public Class<LeadQuery> messages() {
        return LeadQuery.class;
    }

    @Override
    public void authorise(Actor actor, LeadQuery message) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing see leads.");
        }
    }
}
