package dev.verona.directory.domain;

import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Role;
import java.util.Set;

/**
 * The one function and the roles that go together (DOMAIN §1): only leaders speak for both sides; whoever only administers speaks for neither,
 * which Verona writes down as {@link Function#JOINT} too, for they have no role that would make use of it.
 */
final class Duties {

    private Duties() {}

    /** @throws InvalidInput when there is no role, or a joint function without the standing for it */
    static void check(Function function, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new InvalidInput("roles", "Choose at least one role.");
        }
        if (function == Function.JOINT && !roles.contains(Role.LEADER) && !roles.equals(Set.of(Role.ADMIN))) {
            throw new InvalidInput(
                    "function",
                    "Only leaders speak for both functions. Choose Sales or Marketing, or add the role Leader.");
        }
    }
}
