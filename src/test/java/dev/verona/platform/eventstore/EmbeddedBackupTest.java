package dev.verona.platform.eventstore;

import static dev.verona.platform.testing.TestStore.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.mongo.StoreProperties;
import dev.verona.platform.testing.TestStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup made from within Verona. */
class EmbeddedBackupTest {

    @TempDir
    Path folder;

    @Test
    void a_backup_has_everything_up_to_its_position() {
        try (var store = new TestStore(MongoConnection.inFolder(folder))) {
            store.engine.appendEvents(notes("a", 0, 5));
            var backup = backup(store, StoreProperties.Kind.FILE);

            var made = backup.make();

            assertThat(backup.possible()).isTrue();
            assertThat(backup.progress()).as("it is over").isEmpty();
            backup.mustBePossible();
            assertThat(made.position()).isEqualTo(5);
            assertThat(made.folder()).isEqualTo(folder.resolve("backups").resolve("2026-03-04T05-06-07Z"));
            assertThat(made.folder().resolve("verona.store")).hasSize(made.bytes());
            try (var copy = new TestStore(MongoConnection.inFolder(made.folder()))) {
                assertThat(copy.stream("a", 0)).hasSize(5);
            }
            assertThatThrownBy(backup::make)
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("There is a store in");
        }
    }

    @Test
    void a_store_that_is_in_no_file_says_how_else() {
        try (var store = new TestStore(MongoConnection.inMemory())) {
            var backup = backup(store, StoreProperties.Kind.MEMORY);

            assertThat(backup.possible()).isFalse();
            assertThat(backup.progress()).isEmpty();
            assertThatThrownBy(backup::mustBePossible)
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("mongodump");
            assertThatThrownBy(backup::make).isInstanceOf(BackupRefused.class).hasMessageContaining("mongodump");
        }
    }

    private StoreBackup backup(TestStore store, StoreProperties.Kind kind) {
        return new EmbeddedBackup(
                store.connection,
                store.engine,
                new StoreProperties(null, folder, kind),
                Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC));
    }
}
