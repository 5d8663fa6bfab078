package dev.verona.platform.mongo;

import static dev.verona.platform.testing.TestStore.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import dev.verona.platform.eventstore.OutcomeUnknown;
import dev.verona.platform.eventstore.StoreReadOnly;
import dev.verona.platform.mongo.FailingDisk.Fault;
import dev.verona.platform.testing.TestStore;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the embedded store when its disk or its file fails it: nothing acknowledged is lost, and nobody is lied to. */
class FailingDiskTest {

    @TempDir
    Path folder;

    @AfterEach
    void mend() {
        FailingDisk.fail(Fault.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FULL", "FULL_AMID_A_WRITE", "NO_SYNC"})
    void a_store_that_cannot_be_written_is_read_only_and_has_all_that_was_acknowledged(Fault fault) throws Exception {
        var acknowledged = new AtomicInteger();
        try (var store = onFailingDisk()) {
            for (int i = 0; i < 20; i++) {
                store.engine.appendEvents(notes("a", i, 1));
            }
            FailingDisk.fail(fault);
            appendAtOnce(store, acknowledged);

            assertThat(acknowledged).hasValue(0);
            assertThat(store.connection.failure()).hasMessageContaining(fault == Fault.NO_SYNC ? "Input" : "No space");
            assertThat(store.stream("a", 0)).as("is still read").hasSize(20);
            assertThat(store.after(0)).hasSizeGreaterThanOrEqualTo(20);
            assertThatThrownBy(() -> store.engine.appendEvents(notes("a", 20, 1)))
                    .isInstanceOf(StoreReadOnly.class)
                    .hasMessageContaining("nothing was recorded");
            assertThatThrownBy(() ->
                            store.connection.database().getCollection("other").insertOne(new Document("_id", 1)))
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("read-only");
            FailingDisk.fail(Fault.NONE);
            assertThatThrownBy(() -> store.engine.appendEvents(notes("a", 20, 1)))
                    .as("until it is started again")
                    .isInstanceOf(StoreReadOnly.class);
        }
        try (var store = onFailingDisk()) {
            assertThat(store.stream("a", 0)).hasSize(20);
            store.engine.appendEvents(notes("a", 20, 1));
            assertThat(store.stream("a", 0)).hasSize(21);
        }
    }

    /** Nobody is told that it is safe; who is told that nothing was recorded finds nothing. */
    private static void appendAtOnce(TestStore store, AtomicInteger acknowledged) throws Exception {
        var work = new ArrayList<Callable<Void>>();
        for (int writer = 0; writer < 8; writer++) {
            var stream = "w" + writer;
            work.add(() -> {
                try {
                    store.engine.appendEvents(notes(stream, 0, 1));
                    acknowledged.incrementAndGet();
                } catch (StoreReadOnly nothing) {
                    assertThat(store.stream(stream, 0)).isEmpty();
                } catch (OutcomeUnknown unknown) {
                    // it may be there
                }
                return null;
            });
        }
        try (var executor = Executors.newFixedThreadPool(8)) {
            for (var done : executor.invokeAll(work)) {
                done.get();
            }
        }
    }

    @Test
    void while_the_disk_is_nearly_full_nothing_is_written_and_afterwards_it_goes_on() {
        var left = new AtomicLong(Long.MAX_VALUE);
        try (var store = new TestStore(MongoConnection.inFolder(folder, new StoreFile.Access("", left::get)))) {
            store.engine.appendEvents(notes("a", 0, 1));
            left.set(1 << 20);
            awaitFailure(store, true);
            assertThatThrownBy(() -> store.engine.appendEvents(notes("a", 1, 1)))
                    .isInstanceOf(StoreReadOnly.class);
            assertThat(store.connection.failure()).hasMessageContaining("nearly full");
            assertThat(store.stream("a", 0)).hasSize(1);

            left.set(Long.MAX_VALUE);
            awaitFailure(store, false);
            store.engine.appendEvents(notes("a", 1, 1));
            assertThat(store.stream("a", 0)).hasSize(2);
        }
    }

    @Test
    void on_a_disk_that_is_nearly_full_a_store_is_opened_for_reading_and_none_is_made() {
        var full = new StoreFile.Access("", () -> 1 << 20);
        assertThatThrownBy(() -> MongoConnection.inFolder(folder, full))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("nearly full");
        try (var store = new TestStore(MongoConnection.inFolder(folder))) {
            store.engine.appendEvents(notes("a", 0, 3));
        }
        try (var store = new TestStore(MongoConnection.inFolder(folder, full))) {
            assertThat(store.stream("a", 0)).hasSize(3);
            assertThatThrownBy(() -> store.engine.appendEvents(notes("a", 3, 1)))
                    .isInstanceOf(StoreReadOnly.class);
        }
    }

    private static void awaitFailure(TestStore store, boolean wanted) {
        long end = System.nanoTime() + 10_000_000_000L;
        while ((store.connection.failure() != null) != wanted) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() {
        FailingDisk.fail(Fault.READ_ONLY);

        assertThatThrownBy(this::onFailingDisk)
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("Read-only file system");
    }

    @Test
    void a_file_cut_short_is_not_taken_for_the_whole() throws Exception {
        long size = filled();
        for (long cut : new long[] {size - 1, size - 4096, size / 2, 8192, 4096, 100, 0}) {
            var copy = Files.createTempDirectory(folder, "cut");
            copyInto(copy);
            try (var file = new RandomAccessFile(copy.resolve(StoreFile.FILE).toFile(), "rw")) {
                file.setLength(cut);
            }
            if (cut > size / 2 && opens(copy)) {
                // what was cut off was of no use any more
                continue;
            }
            refusedAndLeftAlone(copy);
        }
    }

    private static boolean opens(Path folder) {
        try (var store = new TestStore(MongoConnection.inFolder(folder))) {
            assertThat(store.after(0)).hasSize(1_000);
            return true;
        } catch (StoreUnusable refused) {
            return false;
        }
    }

    @Test
    void a_file_that_is_gone_or_older_is_not_taken_for_the_newest() throws Exception {
        var old = Files.createTempDirectory(folder, "old");
        filled();
        Files.copy(folder.resolve(StoreFile.FILE), old.resolve(StoreFile.FILE));
        try (var store = new TestStore(MongoConnection.inFolder(folder))) {
            store.engine.appendEvents(notes("newer", 0, 1));
        }
        Files.copy(folder.resolve(StoreFile.MARK), old.resolve(StoreFile.MARK));
        refusedAndLeftAlone(old);

        Files.delete(folder.resolve(StoreFile.FILE));
        assertThatThrownBy(() -> MongoConnection.inFolder(folder))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("is not there");

        Files.delete(old.resolve(StoreFile.MARK));
        try (var store = new TestStore(MongoConnection.inFolder(old))) {
            assertThat(store.stream("newer", 0)).isEmpty();
        }
    }

    @Test
    void a_damaged_end_of_the_file_is_not_taken_for_the_whole() throws Exception {
        long size = filled();
        var copy = Files.createTempDirectory(folder, "damaged");
        copyInto(copy);
        try (var file = new RandomAccessFile(copy.resolve(StoreFile.FILE).toFile(), "rw")) {
            file.seek(0);
            file.write(new byte[8192]);
            file.seek(size - 8192);
            file.write(new byte[8192]);
        }
        refusedAndLeftAlone(copy);
    }

    private static void refusedAndLeftAlone(Path folder) throws IOException {
        var before = Files.readAllBytes(folder.resolve(StoreFile.FILE));
        assertThatThrownBy(() -> MongoConnection.inFolder(folder))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("Nothing was changed")
                .message()
                .hasLineCount(1);
        assertThat(Files.readAllBytes(folder.resolve(StoreFile.FILE))).isEqualTo(before);
    }

    private long filled() throws IOException {
        try (var store = new TestStore(MongoConnection.inFolder(folder))) {
            for (int i = 0; i < 100; i++) {
                store.engine.appendEvents(notes("a", i * 10L, 10));
            }
        }
        return Files.size(folder.resolve(StoreFile.FILE));
    }

    private void copyInto(Path copy) throws IOException {
        for (var name : new String[] {StoreFile.FILE, StoreFile.MARK}) {
            Files.copy(folder.resolve(name), copy.resolve(name));
        }
    }

    private TestStore onFailingDisk() {
        return new TestStore(MongoConnection.inFolder(folder, FailingDisk.access()));
    }
}
