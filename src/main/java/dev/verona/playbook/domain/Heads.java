package dev.verona.playbook.domain;

import dev.verona.platform.security.Actor;
import dev.verona.playbook.api.PlaybookRejection.NotAHead;
import dev.verona.shared.Function;

/** Who stands for a function when a playbook is agreed. */
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
