package dev.verona.handoff.domain;

import dev.verona.handoff.api.LeadRejection.NotTheGiver;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Role;

/** Who hands leads over: Marketing, and liaisons and leaders for them. */
public final class Givers {

    private Givers() {}

    public static boolean include(Actor actor) {
        return actor.isVerona() || actor.hasAny(Role.MARKETING, Role.LIAISON, Role.LEADER);
    }

    static void require(Actor actor) {
        if (!include(actor)) {
            throw new NotTheGiver();
        }
    }
}
