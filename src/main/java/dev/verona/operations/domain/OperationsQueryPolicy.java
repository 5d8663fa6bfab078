package dev.verona.operations.domain;

import dev.verona.operations.api.OperationsQuery;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Role;

/** What was set aside shows what plans say, whoever's they are: administrators alone see it. */
public final class OperationsQueryPolicy implements MessagePolicy<OperationsQuery> {

    @Override
    public Class<OperationsQuery> messages() {
        return OperationsQuery.class;
    }

    @Override
    public void authorise(Actor actor, OperationsQuery query) {
        if (!actor.has(Role.ADMIN)) {
            throw new NotAllowed("Only administrators see how the store and the read models are. Ask one of them.");
        }
    }
}
