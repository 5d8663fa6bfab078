package dev.verona.operations.domain;

import dev.verona.operations.api.OperationsCommand;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Role;

/** Administrators look after Verona, and nobody else. */
public final class OperationsCommandPolicy implements MessagePolicy<OperationsCommand> {

    @Override
    public Class<OperationsCommand> messages() {
        return OperationsCommand.class;
    }

    @Override
    public void authorise(Actor actor, OperationsCommand command) {
        if (!actor.has(Role.ADMIN)) {
            throw new NotAllowed("Only administrators look after the store and the read models. Ask one of them.");
        }
        if (command instanceof OperationsCommand.NoteBackup || command instanceof OperationsCommand.NoteFailedBackup) {
            throw new NotAllowed("What came of a backup is noted by Verona itself.");
        }
    }
}
