package dev.verona.platform.security;

import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.Set;

/**
 * The person on whose behalf a message is sent, as the signed-in session knows them. Travels in the metadata of every
 * command, event and query; no payload says who acts.
 *
 * @param name the display name, as it was at that moment
 */
public record Actor(PersonId person, String name, Function function, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Verona itself: automations, imports that run on, the first start. It may do anything, and is never a person. */
    public static final Actor VERONA = new Actor(PersonId.VERONA, "Verona", Function.JOINT, Set.of());

    public boolean isVerona() {
        return person.equals(PersonId.VERONA);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether they sell, market, liaise or lead: whoever only administers Verona has no part in accounts, plans and what belongs to them. */
    public boolean worksOnAccounts() {
        return hasAny(Role.SALES, Role.MARKETING, Role.LIAISON, Role.LEADER);
    }

    public boolean hasAny(Role... any) {
        for (var role : any) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }
}
