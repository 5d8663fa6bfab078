package dev.verona.playbook.domain;

import dev.verona.platform.security.Actor;
import dev.verona.playbook.api.PlaybookRejection.NotAHead;
import dev.verona.shared.Function;
import dev.verona.shared.Role;

/** Who stands for a function when a playbook is agreed: a leader of that very function. Whoever leads both stands for neither alone. */
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
