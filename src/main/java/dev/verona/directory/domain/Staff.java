package dev.verona.directory.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.directory.api.PersonCommand;
import dev.verona.directory.api.PersonEvent;
import dev.verona.directory.api.PersonRejection;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.Credentials;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * Everybody, as one aggregate: that sign-in names differ and that an administrator remains are rules about all people at once, and only what one
 * aggregate decides is sure on every node at the same moment.
 */
@Aggregate(cache = "aggregates")
class Staff {

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._+@-]{1,79}");
    private static final String FIRST_ADMINISTRATOR = "admin";
    private static final int LONGEST_TEXT = 120;

    @AggregateIdentifier
    String id = PersonEvent.STREAM;

    private final Map<PersonId, Member> members = new HashMap<>();
    private final Set<String> signInNames = new HashSet<>();
    private final Set<PersonId> withoutTour = new HashSet<>();

    /** What the rules need to know of a person. */
    private record Member(
            String name, String signInName, String jobTitle, Function function, Set<Role> roles, boolean enabled) {

        boolean administers() {
            return enabled && roles.contains(Role.ADMIN);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PersonCommand.AddFirstAdministrator command, Credentials credentials) {
        if (!members.isEmpty()) {
            throw new PersonRejection.NotTheFirst();
        }
        PasswordRules.check("oneTimePassword", command.oneTimePassword(), FIRST_ADMINISTRATOR);
        credentials.keep(command.person(), command.oneTimePassword().value());
        apply(new PersonEvent.PersonAdded(
                command.person(),
                "Administrator",
                FIRST_ADMINISTRATOR,
                "Administrator",
                Function.JOINT,
                Set.of(Role.ADMIN),
                true));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PersonCommand.AddPerson command, Credentials credentials) {
        if (command.person().equals(PersonId.VERONA)) {
            throw new NotAllowed("Verona itself is not a person.");
        }
        if (members.containsKey(command.person())) {
            throw new PersonRejection.AlreadyAdded();
        }
        var name = text("name", command.name());
        var jobTitle = text("jobTitle", command.jobTitle());
        var signInName = command.signInName().strip().toLowerCase(Locale.ROOT);
        if (!SIGN_IN_NAME.matcher(signInName).matches()) {
            throw new InvalidInput(
                    "signInName", "Use 2 to 80 letters and digits, with . _ + @ - between, such as tom.adeyemi.");
        }
        if (signInNames.contains(signInName)) {
            throw new PersonRejection.SignInNameTaken(signInName);
        }
        Duties.check(command.function(), command.roles());
        var password = command.oneTimePassword();
        if (password != null) {
            PasswordRules.check("oneTimePassword", password, signInName);
            credentials.keep(command.person(), password.value());
        }
        apply(new PersonEvent.PersonAdded(
                command.person(), name, signInName, jobTitle, command.function(), command.roles(), password != null));
    }

    @CommandHandler
    void handle(PersonCommand.CorrectDetails command) {
        var member = member(command.person());
        var name = text("name", command.name());
        var jobTitle = text("jobTitle", command.jobTitle());
        if (!name.equals(member.name()) || !jobTitle.equals(member.jobTitle())) {
            apply(new PersonEvent.DetailsCorrected(command.person(), name, jobTitle));
        }
    }

    @CommandHandler
    void handle(PersonCommand.AssignDuties command) {
        var member = member(command.person());
        Duties.check(command.function(), command.roles());
        if (member.administers() && !command.roles().contains(Role.ADMIN)) {
            requireAnotherAdministrator(command.person());
        }
        if (member.function() != command.function()) {
            apply(new PersonEvent.FunctionAssigned(command.person(), command.function()));
        }
        if (!member.roles().equals(command.roles())) {
            apply(new PersonEvent.RolesGranted(command.person(), command.roles()));
        }
    }

    @CommandHandler
    void handle(PersonCommand.DisablePerson command, Actor actor) {
        var member = member(command.person());
        if (actor.person().equals(command.person())) {
            throw new PersonRejection.OwnAccount();
        }
        if (member.administers()) {
            requireAnotherAdministrator(command.person());
        }
        if (member.enabled()) {
            apply(new PersonEvent.PersonDisabled(command.person()));
        }
    }

    @CommandHandler
    void handle(PersonCommand.EnablePerson command) {
        if (!member(command.person()).enabled()) {
            apply(new PersonEvent.PersonEnabled(command.person()));
        }
    }

    @CommandHandler
    void handle(PersonCommand.ResetPassword command, Credentials credentials) {
        var member = member(command.person());
        PasswordRules.check("oneTimePassword", command.oneTimePassword(), member.signInName());
        credentials.keep(command.person(), command.oneTimePassword().value());
        apply(new PersonEvent.PasswordReset(command.person()));
    }

    @CommandHandler
    void handle(PersonCommand.ChangePassword command, Credentials credentials) {
        var member = member(command.person());
        PasswordRules.check("replacement", command.replacement(), member.signInName());
        if (!credentials.matches(command.person(), command.current().value())) {
            throw new InvalidInput("current", "This is not your present password.");
        }
        if (command.replacement().equals(command.current())) {
            throw new InvalidInput("replacement", "Choose a password that differs from the present one.");
        }
        credentials.keep(command.person(), command.replacement().value());
        apply(new PersonEvent.PasswordChanged(command.person()));
    }

    @CommandHandler
    void handle(PersonCommand.DismissTour command) {
        member(command.person());
        if (!withoutTour.contains(command.person())) {
            apply(new PersonEvent.TourDismissed(command.person()));
        }
    }

    @EventSourcingHandler
    void on(PersonEvent.TourDismissed event) {
        withoutTour.add(event.person());
    }

    @EventSourcingHandler
    void on(PersonEvent.PersonAdded event) {
        signInNames.add(event.signInName());
        members.put(
                event.person(),
                new Member(event.name(), event.signInName(), event.jobTitle(), event.function(), event.roles(), true));
    }

    @EventSourcingHandler
    void on(PersonEvent.DetailsCorrected event) {
        var was = member(event.person());
        members.put(
                event.person(),
                new Member(
                        event.name(), was.signInName(), event.jobTitle(), was.function(), was.roles(), was.enabled()));
    }

    @EventSourcingHandler
    void on(PersonEvent.FunctionAssigned event) {
        var was = member(event.person());
        members.put(
                event.person(),
                new Member(was.name(), was.signInName(), was.jobTitle(), event.function(), was.roles(), was.enabled()));
    }

    @EventSourcingHandler
    void on(PersonEvent.RolesGranted event) {
        var was = member(event.person());
        members.put(
                event.person(),
                new Member(was.name(), was.signInName(), was.jobTitle(), was.function(), event.roles(), was.enabled()));
    }

    @EventSourcingHandler
    void on(PersonEvent.PersonDisabled event) {
        enabled(event.person(), false);
    }

    @EventSourcingHandler
    void on(PersonEvent.PersonEnabled event) {
        enabled(event.person(), true);
    }

    private void enabled(PersonId person, boolean now) {
        var was = member(person);
        members.put(person, new Member(was.name(), was.signInName(), was.jobTitle(), was.function(), was.roles(), now));
    }

    private Member member(PersonId person) {
        var member = members.get(person);
        if (member == null) {
            throw new NotFound("There is no such person. Reload the list of people.");
        }
        return member;
    }

    private void requireAnotherAdministrator(PersonId than) {
        var another = members.entrySet().stream()
                .anyMatch(entry ->
                        !entry.getKey().equals(than) && entry.getValue().administers());
        if (!another) {
            throw new PersonRejection.LastAdministrator();
        }
    }

    private static String text(String field, String value) {
        var text = value.strip();
        if (text.isEmpty()) {
            throw new InvalidInput(field, "Fill this in.");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidInput(field, "Use at most " + LONGEST_TEXT + " characters.");
        }
        return text;
    }
}
