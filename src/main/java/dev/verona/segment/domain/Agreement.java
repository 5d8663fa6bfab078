package dev.verona.segment.domain;

import dev.verona.directory.api.Heads;
import dev.verona.platform.security.Actor;
import dev.verona.segment.api.TopTenRejection.NotAHead;
import dev.verona.shared.Function;

/** Whose agreement counts. */
final class Agreement {

    private Agreement() {}

    /** The function that the actor heads. */
    static Function by(Actor actor) {
        if (!Heads.include(actor)) {
            throw new NotAHead();
        }
        return actor.function();
    }
}
