package dev.verona.engagement.domain;

import dev.verona.engagement.api.EngagementRejection.NotAHead;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;

/** Who stands for a function when rules are agreed. */
final class Heads {

    private Heads() {}

    /** The function that the actor heads. */
    static Function require(Actor actor) {
        if (!dev.verona.directory.api.Heads.include(actor)) {
            throw new NotAHead();
        }
        return actor.function();
    }
}
