package dev.verona.portfolio.projection.served;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.portfolio.api.PortfolioQuery;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Role;
import org.springframework.stereotype.Component;

/** Marketers and liaisons ask of their own accounts; the answer is about nobody else's. */
@Component
class PortfolioPolicy implements MessagePolicy<PortfolioQuery> {

    @Override
    public Class<PortfolioQuery> messages() {
        return PortfolioQuery.class;
    }

    @Override
    public void authorise(Actor actor, PortfolioQuery query) {
        if (!actor.hasAny(Role.MARKETING, Role.LIAISON)) {
            throw new NotAllowed(
                    "This is for marketers who are embedded in account teams. Your accounts are in My work.");
        }
    }
}
