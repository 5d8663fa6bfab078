package dev.verona.engagement.domain;

import dev.verona.engagement.api.EngagementQuery;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** Rules and their breaches are open to all who live by them. */
public final class EngagementQueryPolicy implements MessagePolicy<EngagementQuery> {

    @Override
    public Class<EngagementQuery> messages() {
        return EngagementQuery.class;
    }

    @Override
    public void authorise(Actor actor, EngagementQuery query) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing see rules and consultations.");
        }
    }
}
