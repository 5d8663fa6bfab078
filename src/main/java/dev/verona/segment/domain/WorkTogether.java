package dev.verona.segment.domain;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.shared.NotAllowed;

/**
 * Criteria, ratings and tens are worked on, and seen, by those who live by them; whose agreement fixes them, the aggregates decide. Administrators have no say in them.
 *
 * @param <M> the messages
 */
public record WorkTogether<M>(Class<M> messages) implements MessagePolicy<M> {

    public static boolean includes(Actor actor) {
        return actor.worksOnAccounts();
    }

    @Override
    public void authorise(Actor actor, M message) {
        if (!includes(actor)) {
            throw new NotAllowed("Only people of Sales and Marketing work with segments and their top tens.");
        }
    }
}
