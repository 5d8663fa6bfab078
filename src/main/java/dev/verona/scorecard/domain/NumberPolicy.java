package dev.verona.scorecard.domain;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.scorecard.api.NumberCommand;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Role;

/** Leaders alone set TheNumber and commit to it; that a head commits for their own function, the number itself sees to. */
public final class NumberPolicy implements MessagePolicy<NumberCommand> {

    @Override
    public Class<NumberCommand> messages() {
        return NumberCommand.class;
    }

    @Override
    public void authorise(Actor actor, NumberCommand command) {
        if (!actor.has(Role.LEADER)) {
            throw new NotAllowed(
                    "Only leaders set TheNumber and commit to it. Everybody of Sales and Marketing sees it.");
        }
    }
}
