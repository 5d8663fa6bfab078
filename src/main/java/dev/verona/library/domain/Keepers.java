package dev.verona.library.domain;

import dev.verona.library.api.AssetRejection.NotItsKeeper;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;

/** Who keeps an asset: its owner, whichever side they are of, and Marketing, liaisons and leaders for all of the library. */
public final class Keepers {

    private Keepers() {}

    public static boolean include(Actor actor, PersonId owner) {
        return actor.isVerona()
                || actor.person().equals(owner)
                || actor.hasAny(Role.MARKETING, Role.LIAISON, Role.LEADER);
    }

    static void require(Actor actor, PersonId owner) {
        if (!include(actor, owner)) {
            throw new NotItsKeeper();
        }
    }
}
