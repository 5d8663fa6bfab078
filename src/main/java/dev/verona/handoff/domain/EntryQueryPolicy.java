package dev.verona.handoff.domain;

import dev.verona.handoff.api.EntryQuery;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** Knowing whom to call is the point of a directory: whoever sells or markets may look. */
public final class EntryQueryPolicy implements MessagePolicy<EntryQuery> {

    @Override
    public Class<EntryQuery> messages() {
        return EntryQuery.class;
    }

    @Override
    public void authorise(Actor actor, EntryQuery message) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing look whom to call.");
        }
    }
}
