package dev.verona.history.projection.timeline;

import dev.verona.history.api.DayQuery;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** Whoever works on plans may ask; the answer is about nobody but themselves. */
@Component
class DayPolicy implements MessagePolicy<DayQuery> {

    @Override
    public Class<DayQuery> messages() {
        return DayQuery.class;
    }

    @Override
    public void authorise(Actor actor, DayQuery query) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("You have no day in plans: only people of Sales and Marketing work on them.");
        }
    }
}
