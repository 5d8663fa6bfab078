package dev.verona.scorecard.domain;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.scorecard.api.PortfolioQuery;
import dev.verona.shared.NotAllowed;

/** Leaders see the whole portfolio, everybody else of Sales and Marketing their own accounts in it: the answer leaves out the others. */
public final class PortfolioPolicy implements MessagePolicy<PortfolioQuery> {

    @Override
    public Class<PortfolioQuery> messages() {
        return PortfolioQuery.class;
    }

    @Override
    public void authorise(Actor actor, PortfolioQuery query) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Only people of Sales and Marketing see TheNumber and the portfolio.");
        }
    }
}
