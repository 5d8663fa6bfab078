package dev.verona.directory.api;

import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person as screens and other modules see them.
 *
 * @param signInName in lower case
 * @param mustChangePassword whether they hold a one-time password
 */
public record PersonView(
        PersonId id,
        String name,
        String signInName,
        String jobTitle,
        Function function,
        Set<Role> roles,
        boolean enabled,
        boolean mustChangePassword) {

    public PersonView {
        roles = Roles.sorted(roles);
    }

    public static PersonView of(PersonEvent.PersonAdded added) {
        return new PersonView(
                added.person(),
                added.name(),
                added.signInName(),
                added.jobTitle(),
                added.function(),
                added.roles(),
                true,
                added.mustChangePassword());
    }

    /** The person after the event; events of other people change nothing. */
    public PersonView after(PersonEvent event) {
        if (!event.person().equals(id)) {
            return this;
        }
        return switch (event) {
            case PersonEvent.PersonAdded added -> of(added);
            case PersonEvent.DetailsCorrected e ->
                new PersonView(id, e.name(), signInName, e.jobTitle(), function, roles, enabled, mustChangePassword);
            case PersonEvent.FunctionAssigned e ->
                new PersonView(id, name, signInName, jobTitle, e.function(), roles, enabled, mustChangePassword);
            case PersonEvent.RolesGranted e ->
                new PersonView(id, name, signInName, jobTitle, function, e.roles(), enabled, mustChangePassword);
            case PersonEvent.PersonDisabled _ -> withEnabled(false);
            case PersonEvent.PersonEnabled _ -> withEnabled(true);
            case PersonEvent.PasswordReset _ -> withMustChangePassword(true);
            case PersonEvent.PasswordChanged _ -> withMustChangePassword(false);
            case PersonEvent.TourDismissed _ -> this;
        };
    }

    private PersonView withEnabled(boolean now) {
        return new PersonView(id, name, signInName, jobTitle, function, roles, now, mustChangePassword);
    }

    private PersonView withMustChangePassword(boolean now) {
        return new PersonView(id, name, signInName, jobTitle, function, roles, enabled, now);
    }

    /** The first letters of the first and the last word of the name: "TA" for Tom Adeyemi. */
    public String initials() {
        var words = name.strip().split("\\s+", -1);
        var ends = words.length == 1 ? Stream.of(words[0]) : Stream.of(words[0], words[words.length - 1]);
        return ends.filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** The person as one who acts. */
    public Actor actor() {
        return new Actor(id, name, function, roles);
    }
}
