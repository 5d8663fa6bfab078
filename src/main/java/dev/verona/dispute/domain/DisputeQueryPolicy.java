package dev.verona.dispute.domain;

import dev.verona.dispute.api.DisputeQuery;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** Who may look at disputes and lessons: both functions, each seeing what the other sees. */
public final class DisputeQueryPolicy implements MessagePolicy<DisputeQuery> {

    @Override
    public Class<DisputeQuery> messages() {
        return DisputeQuery.class;
    }

    @Override
    public void authorise(Actor actor, DisputeQuery message) {
        if (!Parties.include(actor)) {
            throw new NotAllowed("Only people of Sales and Marketing see disputes.");
        }
    }
}
