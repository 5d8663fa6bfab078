package dev.verona.handoff.domain;

import dev.verona.handoff.api.DefinitionCommand;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** Both functions own what a qualified lead is; that one of each agrees, the definition itself sees to. */
public final class DefinitionCommandPolicy implements MessagePolicy<DefinitionCommand> {

    @Override
    public Class<DefinitionCommand> messages() {
        return DefinitionCommand.class;
    }

    @Override
    public void authorise(Actor actor, DefinitionCommand message) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing say what a qualified lead is.");
        }
    }
}
