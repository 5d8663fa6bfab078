package dev.verona.playbook.domain;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.playbook.api.PlaybookCommand;
import dev.verona.shared.NotAllowed;

/** A playbook is written by those who work by it; that it takes both heads to agree is its own rule. */
public final class PlaybookCommandPolicy implements MessagePolicy<PlaybookCommand> {

    @Override
    public Class<PlaybookCommand> messages() {
        return PlaybookCommand.class;
    }

    @Override
    public void authorise(Actor actor, PlaybookCommand command) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Playbooks are written by Sales and Marketing, liaisons and leaders."
                    + " An administrator can give you one of these roles.");
        }
    }
}
