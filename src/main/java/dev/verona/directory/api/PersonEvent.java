package dev.verona.directory.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.Set;

/** What has happened to the people of the company. No event holds a password, nor its hash. */
@EventNamespace("directory")
public sealed interface PersonEvent {

    /** The id of the stream that all of them are in. */
    String STREAM = "staff";

    PersonId person();

    /**
     * @param signInName in lower case
     * @param mustChangePassword whether they were given a one-time password; without any they cannot sign in by password
     */
    record PersonAdded(
            PersonId person,
            String name,
            String signInName,
            String jobTitle,
            Function function,
            Set<Role> roles,
            boolean mustChangePassword)
            implements PersonEvent {
        public PersonAdded {
            roles = Roles.sorted(roles);
        }
    }

    record DetailsCorrected(PersonId person, String name, String jobTitle) implements PersonEvent {}

    record FunctionAssigned(PersonId person, Function function) implements PersonEvent {}

    /** @param roles all that they have from now on */
    record RolesGranted(PersonId person, Set<Role> roles) implements PersonEvent {
        public RolesGranted {
            roles = Roles.sorted(roles);
        }
    }

    record PersonDisabled(PersonId person) implements PersonEvent {}

    record PersonEnabled(PersonId person) implements PersonEvent {}

    /** An administrator handed out a one-time password. */
    record PasswordReset(PersonId person) implements PersonEvent {}

    /** The person chose a password of their own. */
    record PasswordChanged(PersonId person) implements PersonEvent {}

    /** The person needs no tour any more. */
    record TourDismissed(PersonId person) implements PersonEvent {}
}
