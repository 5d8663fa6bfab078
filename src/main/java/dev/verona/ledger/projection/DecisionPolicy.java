package dev.verona.ledger.projection;

import dev.verona.ledger.api.DecisionQuery;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** Decisions stand on the account's page, which all who work on plans read; what the plans said then, only whoever may open them. */
@Component
class DecisionPolicy implements MessagePolicy<DecisionQuery> {

    @Override
    public Class<DecisionQuery> messages() {
        return DecisionQuery.class;
    }

    @Override
    public void authorise(Actor actor, DecisionQuery query) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing see what was decided at an account.");
        }
    }
}
