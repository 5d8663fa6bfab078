package dev.verona.engagement.domain;

import dev.verona.engagement.api.EngagementRejection.NotAHead;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.Role;

/**
 * Who stands for a function when rules are agreed: a leader of that very function. Whoever leads both stands for neither alone, or one person would agree with
 * themselves.
 */
public final class Heads {

    private Heads() {}

    public static boolean include(Actor actor) {
        return actor.has(Role.LEADER) && actor.function() != Function.JOINT;
    }

    /** The function that the actor heads. */
    static Function require(Actor actor) {
        if (!include(actor)) {
            throw new NotAHead();
        }
        return actor.function();
    }
}
