package dev.verona.handoff.domain;

import dev.verona.platform.security.Actor;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;

/** Who says that an entry still holds: the person it names, and liaisons and leaders, who may have asked them. */
public final class EntryKeepers {

    private EntryKeepers() {}

    public static boolean include(Actor actor, PersonId person) {
        return actor.isVerona() || actor.person().equals(person) || actor.hasAny(Role.LIAISON, Role.LEADER);
    }

    static void require(Actor actor, PersonId person) {
        if (!include(actor, person)) {
            throw new NotAllowed(
                    "Only they themselves say whether this holds, or a liaison or leader for them. Ask one of them.");
        }
    }
}
