package dev.verona.handoff.domain;

import dev.verona.handoff.api.EntryCommand;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** Whoever sells or markets may say who can be called; who says that it still holds, the entry decides. */
public final class EntryCommandPolicy implements MessagePolicy<EntryCommand> {

    @Override
    public Class<EntryCommand> messages() {
        return EntryCommand.class;
    }

    @Override
    public void authorise(Actor actor, EntryCommand message) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing keep the directory of who to call.");
        }
    }
}
