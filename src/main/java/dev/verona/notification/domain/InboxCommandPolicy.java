package dev.verona.notification.domain;

import dev.verona.notification.api.InboxCommand;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** An inbox is its owner's own; Verona unsubscribes whoever followed the link of a mail. */
public final class InboxCommandPolicy implements MessagePolicy<InboxCommand> {

    @Override
    public Class<InboxCommand> messages() {
        return InboxCommand.class;
    }

    @Override
    public void authorise(Actor actor, InboxCommand command) {
        var byLink = actor.isVerona() && command instanceof InboxCommand.Unsubscribe;
        if (!byLink && !actor.person().equals(command.person())) {
            throw new NotAllowed("This is another person's inbox. Look into your own.");
        }
    }
}
