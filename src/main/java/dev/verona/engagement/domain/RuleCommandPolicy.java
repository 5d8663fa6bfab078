package dev.verona.engagement.domain;

import dev.verona.engagement.api.RuleCommand;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/** Rules are written by those who live by them; who agrees to one, the rule decides. Administrators have no say in them. */
public final class RuleCommandPolicy implements MessagePolicy<RuleCommand> {

    @Override
    public Class<RuleCommand> messages() {
        return RuleCommand.class;
    }

    @Override
    public void authorise(Actor actor, RuleCommand command) {
        if (command instanceof RuleCommand.NoteMissed) {
            throw new NotAllowed("Verona says this itself, when the last day has passed.");
        }
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing work with rules of engagement.");
        }
    }
}
