package dev.verona.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.directory.api.DirectoryQuery;
import dev.verona.directory.api.Password;
import dev.verona.directory.api.PersonCommand;
import dev.verona.directory.signin.VeronaUser;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import dev.verona.testing.VeronaTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every role tries every message of the directory, past the screens. */
@VeronaTest
class DirectoryBusTest {

    private static final Password PASSWORD = new Password("heron slate orbit");
    private static final PersonId NOBODY = new PersonId("nobody-there");

    /** The messages, each with who may send it. Those that may are let through to the handler, which then finds nobody there. */
    record Attempt(Object message, BiPredicate<Actor, Object> allowed) {}

    private static final List<Attempt> COMMANDS = List.of(
            new Attempt(new PersonCommand.AddFirstAdministrator(NOBODY, PASSWORD), (_, _) -> false),
            onlyAdministrators(new PersonCommand.AddPerson(
                    NOBODY, "", "nobody", "Nobody", Function.SALES, Set.of(Role.SALES), null)),
            onlyAdministrators(new PersonCommand.CorrectDetails(NOBODY, "A", "B")),
            onlyAdministrators(new PersonCommand.AssignDuties(NOBODY, Function.SALES, Set.of(Role.SALES))),
            onlyAdministrators(new PersonCommand.DisablePerson(NOBODY)),
            onlyAdministrators(new PersonCommand.EnablePerson(NOBODY)),
            onlyAdministrators(new PersonCommand.ResetPassword(NOBODY, PASSWORD)),
            new Attempt(
                    new PersonCommand.ChangePassword(TestActors.TOM.person(), PASSWORD, PASSWORD),
                    (actor, _) -> actor.equals(TestActors.TOM)),
            new Attempt(
                    new PersonCommand.DismissTour(TestActors.TOM.person()),
                    (actor, _) -> actor.equals(TestActors.TOM)));

    private static final List<Attempt> QUERIES = List.of(
            new Attempt(new DirectoryQuery.FindPerson(NOBODY), (_, _) -> true),
            new Attempt(new DirectoryQuery.WantsTour(NOBODY), (_, _) -> true),
            new Attempt(DirectoryQuery.FindPeople.active(), (_, _) -> true));

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    private static Attempt onlyAdministrators(PersonCommand command) {
        return new Attempt(command, (actor, _) -> actor.has(Role.ADMIN));
    }

    static Stream<Arguments> everyone_with_every_message() {
        var all = new ArrayList<>(COMMANDS);
        all.addAll(QUERIES);
        return TestActors.ALL.stream().flatMap(actor -> all.stream().map(attempt -> Arguments.of(actor, attempt)));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void every_message_of_the_directory_is_tried_here() {
        assertThat(COMMANDS.stream().map(attempt -> (Object) attempt.message().getClass()))
                .containsExactlyInAnyOrder((Object[]) PersonCommand.class.getPermittedSubclasses());
        assertThat(QUERIES.stream().map(attempt -> (Object) attempt.message().getClass()))
                .containsExactlyInAnyOrder((Object[]) DirectoryQuery.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("everyone_with_every_message")
    void only_whom_the_policy_names_gets_through(Actor actor, Attempt attempt) {
        SecurityContextHolder.getContext()
                .setAuthentication(VeronaUser.authenticated(SignedInTest.known(commands, queries, actor)));
        var refusal = refusal(attempt.message());
        if (attempt.allowed().test(actor, attempt.message())) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal).isNotNull();
        }
    }

    @Test
    void nobody_who_is_not_signed_in_gets_through() {
        for (var attempt : COMMANDS) {
            assertThat(refusal(attempt.message())).hasMessageContaining("sign in");
        }
        for (var attempt : QUERIES) {
            assertThat(refusal(attempt.message())).hasMessageContaining("sign in");
        }
    }

    private @Nullable NotAllowed refusal(Object message) {
        try {
            if (message instanceof PersonCommand) {
                commands.sendAndWait(message);
            } else {
                queries.query(message, Object.class).join();
            }
            return null;
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof NotAllowed refusal) {
                    return refusal;
                }
            }
            return null;
        }
    }
}
