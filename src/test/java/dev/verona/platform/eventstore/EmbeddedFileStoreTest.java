package dev.verona.platform.eventstore;

import static dev.verona.platform.testing.TestStore.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.mongo.StoreUnusable;
import dev.verona.platform.testing.TestStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    void a_long_answer_comes_in_parts() {
        var large = "x".repeat(100_000);
        for (int i = 0; i < 600; i++) {
            store.engine.appendEvents(List.of(TestStore.noted("large", i, large)));
        }

        // Without a size asked for, as a careless reader would: in one message it would be 60 MB.
        assertThat(store.connection.database().getCollection("commits").find().into(new ArrayList<>()))
                .hasSize(600);
        assertThat(positions(0)).hasSize(600);
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
}
