package dev.verona.scorecard.domain;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.scorecard.api.ForecastCommand;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Role;

/** Salespeople and leaders forecast; whose account it is, the forecast itself sees to. */
public final class ForecastPolicy implements MessagePolicy<ForecastCommand> {

    @Override
    public Class<ForecastCommand> messages() {
        return ForecastCommand.class;
    }

    @Override
    public void authorise(Actor actor, ForecastCommand command) {
        if (!actor.hasAny(Role.SALES, Role.LEADER)) {
            throw new NotAllowed("Salespeople of the account and leaders forecast it. Ask its owner.");
        }
    }
}
