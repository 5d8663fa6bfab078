package dev.verona.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.directory.signin.VeronaUser;
import dev.verona.operations.api.OperationsCommand;
import dev.verona.operations.api.OperationsEvent.RebuildBegun;
import dev.verona.operations.api.OperationsQuery;
import dev.verona.operations.api.OperationsQuery.FindJournal;
import dev.verona.operations.api.OperationsQuery.FindReadModels;
import dev.verona.operations.api.OperationsQuery.FindSetAside;
import dev.verona.operations.api.OperationsQuery.FindStore;
import dev.verona.operations.api.OperationsQuery.Journal;
import dev.verona.operations.api.OperationsQuery.ReadModel;
import dev.verona.operations.api.OperationsQuery.ReadModels;
import dev.verona.operations.api.OperationsQuery.Store;
import dev.verona.platform.projection.ProjectionAdmin;
import dev.verona.platform.projection.ProjectionState;
import dev.verona.platform.security.Actor;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import dev.verona.testing.VeronaTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What each role may send and ask past the screens, and what administrators are answered. */
@VeronaTest
class OperationsBusTest {

    private static final List<OperationsCommand> COMMANDS = List.of(
            new OperationsCommand.Rebuild("nothing of that name"),
            new OperationsCommand.Retry("nothing of that name", "nowhere"),
            new OperationsCommand.Discard("nothing of that name", 1),
            new OperationsCommand.BackUp(),
            new OperationsCommand.NoteBackup("/somewhere", 1, 1),
            new OperationsCommand.NoteFailedBackup("no reason"));

    private static final List<OperationsQuery> QUERIES =
            List.of(new FindStore(), new FindReadModels(), new FindSetAside(10), new FindJournal(10));

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Autowired
    ProjectionAdmin projections;

    static Stream<Actor> others() {
        return TestActors.ALL.stream().filter(actor -> !actor.equals(TestActors.ADMIN));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void signIn(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(VeronaUser.authenticated(SignedInTest.known(commands, queries, actor)));
    }

    @Test
    void every_message_of_operations_is_tried_here() {
        assertThat(COMMANDS.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(OperationsCommand.class.getPermittedSubclasses());
        assertThat(QUERIES.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(OperationsQuery.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("others")
    void nobody_but_an_administrator_gets_through(Actor actor) {
        signIn(actor);
        for (var command : COMMANDS) {
            assertThatThrownBy(() -> commands.sendAndWait(command))
                    .as("%s", command)
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining("Only administrators");
        }
        for (var query : QUERIES) {
            assertThatThrownBy(() -> queries.query(query, Object.class).join())
                    .as("%s", query)
                    .rootCause()
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining("Only administrators");
        }
    }

    @Test
    void nobody_who_is_not_signed_in_gets_through() {
        for (var command : COMMANDS) {
            assertThatThrownBy(() -> commands.sendAndWait(command)).hasMessageContaining("sign in");
        }
        for (var query : QUERIES) {
            assertThatThrownBy(() -> queries.query(query, Object.class).join())
                    .rootCause()
                    .hasMessageContaining("sign in");
        }
    }

    @Test
    void an_administrator_is_told_what_is_not_there_and_what_cannot_be_done() {
        signIn(TestActors.ADMIN);
        for (var command : COMMANDS.subList(0, 3)) {
            assertThatThrownBy(() -> commands.sendAndWait(command)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> commands.sendAndWait(new OperationsCommand.BackUp()))
                .hasMessageContaining("Only a store in a file");
    }

    @Test
    void nobody_says_what_came_of_a_backup_but_verona() {
        signIn(TestActors.ADMIN);
        for (var command : COMMANDS.subList(4, 6)) {
            assertThatThrownBy(() -> commands.sendAndWait(command))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining("by Verona itself");
        }
    }

    @Test
    void a_rebuild_leads_to_the_same_read_model_and_is_in_the_journal() {
        signIn(TestActors.ADMIN);

        commands.sendAndWait(new OperationsCommand.Rebuild("work"));

        var journal = queries.query(new FindJournal(5), Journal.class).join();
        assertThat(journal.entries().getFirst()).satisfies(entry -> {
            assertThat(entry.what()).isEqualTo(new RebuildBegun("work"));
            assertThat(entry.by().name()).isEqualTo(TestActors.ADMIN.name());
        });
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> readModel("work").rebuilt() == null);
        assertThat(readModel("work").problem()).isNull();
    }

    @Test
    void every_read_model_is_rebuilt_beside_what_is_shown() {
        assertThat(projections.list())
                .filteredOn(ProjectionState::rebuildable)
                .extracting(ProjectionState::name)
                .contains("plan-past", "search");
        assertThat(projections.list()).filteredOn(ProjectionState::rebuildable).allMatch(ProjectionState::beside);
    }

    @Test
    void the_search_index_and_the_checkpoints_are_rebuilt_too() {
        signIn(TestActors.ADMIN);
        for (var name : List.of("search", "plan-past")) {
            commands.sendAndWait(new OperationsCommand.Rebuild(name));
            Awaitility.await()
                    .pollInSameThread()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> readModel(name).rebuilt() == null);
            assertThat(readModel(name).problem()).isNull();
        }
    }

    @Test
    void the_store_tells_its_kind_and_its_figures() {
        signIn(TestActors.ADMIN);
        var store = queries.query(new FindStore(), Store.class).join();
        assertThat(store.kind()).isEqualTo(OperationsQuery.Kind.MEMORY);
        assertThat(store.events()).isPositive().isGreaterThanOrEqualTo(store.commits());
        assertThat(store.commits()).isPositive();
        assertThat(store.perMinute()).isBetween(0L, store.events());
        assertThat(store.backup()).isFalse();
        assertThat(store.problem()).isNull();
    }

    @Test
    void every_read_model_is_listed() {
        signIn(TestActors.ADMIN);
        assertThat(queries.query(new FindReadModels(), ReadModels.class).join().all())
                .extracting(ReadModel::name)
                .contains("account", "directory.people", "history", "plan", "search", "work");
    }

    private ReadModel readModel(String name) {
        return queries.query(new FindReadModels(), ReadModels.class).join().all().stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
