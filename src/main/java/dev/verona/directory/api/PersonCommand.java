package dev.verona.directory.api;

import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be done with the people of the company. The rules about them span all of them, so one aggregate decides: the staff. */
public sealed interface PersonCommand {

    PersonId person();

    /** The stream of the staff: there is one. */
    @TargetAggregateIdentifier
    default String staff() {
        return PersonEvent.STREAM;
    }

    /** The very first person of a fresh installation; refused as soon as there is anybody. Verona alone sends it. */
    record AddFirstAdministrator(PersonId person, Password oneTimePassword) implements PersonCommand {}

    /**
     * @param signInName what they type to sign in: letters, digits and {@code . _ + @ -}, in any case; often the e-mail address
     * @param oneTimePassword to be changed at the first sign-in; without one the person cannot sign in by password until it is reset
     */
    record AddPerson(
            PersonId person,
            String name,
            String signInName,
            String jobTitle,
            Function function,
            Set<Role> roles,
            @Nullable Password oneTimePassword)
            implements PersonCommand {}

    record CorrectDetails(PersonId person, String name, String jobTitle) implements PersonCommand {}

    /** The function that they speak for and the roles that they have from now on: one decision, for the one limits the other. */
    record AssignDuties(PersonId person, Function function, Set<Role> roles) implements PersonCommand {}

    /** Ends all their sessions within a second; what they did stays theirs. */
    record DisablePerson(PersonId person) implements PersonCommand {}

    record EnablePerson(PersonId person) implements PersonCommand {}

    /** An administrator hands out a password that must be changed at the next sign-in. */
    record ResetPassword(PersonId person, Password oneTimePassword) implements PersonCommand {}

    /** A person's own change; the only command that is open to somebody who must change their password. */
    record ChangePassword(PersonId person, Password current, Password replacement) implements PersonCommand {}

    /** A person has seen enough of the tour: it is not offered to them again, on any machine. */
    record DismissTour(PersonId person) implements PersonCommand {}
}
