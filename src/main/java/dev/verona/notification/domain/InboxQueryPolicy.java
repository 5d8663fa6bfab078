package dev.verona.notification.domain;

import dev.verona.notification.api.InboxQuery;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** Everybody asks about their own inbox alone: no question names another's. */
public final class InboxQueryPolicy implements MessagePolicy<InboxQuery> {

    @Override
    public Class<InboxQuery> messages() {
        return InboxQuery.class;
    }

    @Override
    public void authorise(Actor actor, InboxQuery query) {
        // All other answers are made for whoever asks.
        if (query instanceof InboxQuery.WhoWasTold && !actor.isVerona()) {
            throw new NotAllowed("Everybody looks into their own inbox alone.");
        }
    }
}
