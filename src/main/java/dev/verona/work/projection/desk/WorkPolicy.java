package dev.verona.work.projection.desk;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;
import dev.verona.work.api.WorkQuery;
import org.springframework.stereotype.Component;

/** Whoever works on plans may ask what waits; the answer is about nobody but themselves. */
@Component
class WorkPolicy implements MessagePolicy<WorkQuery> {

    @Override
    public Class<WorkQuery> messages() {
        return WorkQuery.class;
    }

    @Override
    public void authorise(Actor actor, WorkQuery query) {
        if (!actor.worksOnAccounts()) {
            throw new NotAllowed("Nothing waits for you in plans: only people of Sales and Marketing work on them.");
        }
    }
}
