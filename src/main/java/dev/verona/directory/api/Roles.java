package dev.verona.directory.api;

import dev.verona.shared.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of roles in the order of the roles, so that they are stored and shown the same way every time. */
final class Roles {

    private Roles() {}

    static Set<Role> sorted(Set<Role> roles) {
        return roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }
}
