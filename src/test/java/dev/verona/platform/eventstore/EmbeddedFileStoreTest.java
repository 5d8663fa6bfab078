package dev.verona.platform.eventstore;

import static dev.verona.platform.testing.TestStore.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.mongo.StoreUnusable;
import dev.verona.platform.testing.TestStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedFileStoreTest extends EventStoreContract {

    @TempDir
    Path folder;

    @Override
    MongoConnection connect() {
        return MongoConnection.inFolder(folder);
    }

    @Test
    void a_restart_keeps_everything() {
        for (int i = 0; i < 50; i++) {
            store.engine.appendEvents(notes("a", i * 2L, 2));
        }
        var before = positions(0);
        store.engine.storeSnapshot(TestStore.noted("a", 99, "snapshot"));

        store.close();
        store = new TestStore(connect());

        assertThat(positions(0)).isEqualTo(before);
        assertThat(store.stream("a", 0)).hasSize(100);
        assertThat(store.engine.readSnapshot("a")).isPresent();
        store.engine.appendEvents(notes("a", 100, 1));
        assertThat(store.engine.head()).isEqualTo(101);
    }

    @Test
    void a_second_process_on_the_folder_is_told_so() {
        assertThatThrownBy(() -> MongoConnection.inFolder(folder))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("Another Verona is running on the data folder")
                .hasMessageContaining("VERONA_DATA");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThatThrownBy(() -> MongoConnection.inFolder(file.resolve("data")))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void a_file_that_is_no_store_is_left_as_it_is(@TempDir Path other) throws Exception {
        var file = Files.writeString(other.resolve("verona.store"), "nothing that a store would write".repeat(1000));

        assertThatThrownBy(() -> MongoConnection.inFolder(other))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("cannot be read");
        assertThat(file).content().startsWith("nothing that a store would write");
    }

    @Test
    void the_file_does_not_grow_with_the_number_of_commits() throws Exception {
        int commits = 3_000;
        for (int i = 0; i < commits; i++) {
            store.engine.appendEvents(notes("s" + i % 20, i / 20, 1));
        }
        store.close();
        long bytes = Files.size(folder.resolve("verona.store"));
        store = new TestStore(connect());

        // An event of a few words takes some 600 bytes; without compaction a commit took 35 kB.
        assertThat(bytes / commits).isLessThan(3_000);
    }
}
