package dev.verona.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.operations.api.OperationsCommand.BackUp;
import dev.verona.operations.api.OperationsEvent.BackupBegun;
import dev.verona.operations.api.OperationsEvent.BackupFailed;
import dev.verona.operations.api.OperationsEvent.BackupMade;
import dev.verona.operations.api.OperationsQuery.Entry;
import dev.verona.operations.api.OperationsQuery.FindJournal;
import dev.verona.operations.api.OperationsQuery.FindStore;
import dev.verona.operations.api.OperationsQuery.Journal;
import dev.verona.operations.api.OperationsQuery.Store;
import dev.verona.platform.mongo.EmbeddedMongo;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A backup from within Verona, over a store in a file. */
@ActiveProfiles("test")
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "verona.store=file")
class BackupTest {

    @TempDir
    static Path data;

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @DynamicPropertySource
    static void here(DynamicPropertyRegistry registry) {
        registry.add("verona.data", () -> data.toString());
    }

    private List<Entry> journal() throws Exception {
        return Acting.as(
                Actor.VERONA,
                () -> queries.query(new FindJournal(10), Journal.class).join().entries());
    }

    private void backUp() {
        Acting.as(Actor.VERONA, () -> {
            commands.sendAndWait(new BackUp());
        });
    }

    private Entry outcome(int of) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> journal().size() == of);
        try {
            return journal().getFirst();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void it_is_made_in_the_background_and_the_journal_tells_what_came_of_it() throws Exception {
        backUp();
        assertThat(outcome(2).by().id()).isEqualTo(Actor.VERONA.person());
        assertThat(journal().getLast().what()).isEqualTo(new BackupBegun());
        assertThat(journal().getFirst().what()).isInstanceOfSatisfying(BackupMade.class, made -> {
            assertThat(EmbeddedMongo.isIn(Path.of(made.folder()))).isTrue();
            assertThat(made.bytes()).isPositive();
            assertThat(made.position()).isPositive();
        });
        var store = Acting.as(
                Actor.VERONA, () -> queries.query(new FindStore(), Store.class).join());
        assertThat(store.backup()).isTrue();
        assertThat(store.copied()).as("it is over").isNull();

        blockBackups();
        backUp();
        assertThat(outcome(4).what())
                .isInstanceOfSatisfying(
                        BackupFailed.class,
                        failed -> assertThat(failed.reason()).contains("could not be made"));
    }

    /** A file stands where the folder of backups would be. */
    private static void blockBackups() throws IOException {
        Files.move(data.resolve("backups"), data.resolve("moved"));
        Files.writeString(data.resolve("backups"), "in the way");
    }
}
