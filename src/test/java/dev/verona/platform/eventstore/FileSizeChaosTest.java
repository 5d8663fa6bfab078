package dev.verona.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.Chaos;
import dev.verona.platform.testing.TestStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded store's file, after many small commits, while it is open and when it is closed. */
@Tag(Chaos.TAG)
class FileSizeChaosTest {

    private static final int WRITERS = 8;

    private final DocumentCodec codec = new DocumentCodec(CodecRegistries.withUuidRepresentation(
            MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD));

    @Test
    void the_file_stays_under_three_times_the_data_in_it(@TempDir Path folder) throws Exception {
        int commits = Chaos.rounds(4_000, 100_000);
        var file = folder.resolve("verona.store");
        long open;
        long data = 0;
        try (var store = new TestStore(MongoConnection.inFolder(folder))) {
            append(store, commits);
            open = Files.size(file);
            for (var commit : store.commits()) {
                data += size(commit);
            }
        }
        long closed = Files.size(file);
        System.out.printf(
                "file size: %d commits, data %d bytes, file %d open (%.2f times), %d closed (%.2f times)%n",
                commits, data, open, (double) open / data, closed, (double) closed / data);
        assertThat(open).isLessThan(3 * data);
        assertThat(closed).isLessThan(3 * data);
    }

    private static void append(TestStore store, int commits) throws Exception {
        var tasks = new ArrayList<Callable<Void>>();
        for (int writer = 0; writer < WRITERS; writer++) {
            var stream = "s" + writer;
            tasks.add(() -> {
                for (int i = 0; i < commits / WRITERS; i++) {
                    var event = StoredEvent.of(TestStore.noted(stream, i, "note " + i), TestStore.SERIALIZER);
                    append(
                            store,
                            new Recording(List.of(event), UUID.randomUUID().toString(), null, null));
                }
                return null;
            });
        }
        try (var executor = Executors.newFixedThreadPool(WRITERS)) {
            for (var done : executor.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    private static void append(TestStore store, Recording recording) {
        while (true) {
            try {
                store.engine.append(recording);
                return;
            } catch (StoreBusy again) {
                LockSupport.parkNanos(10_000_000);
            }
        }
    }

    private int size(Document document) {
        var buffer = new BasicOutputBuffer();
        codec.encode(
                new BsonBinaryWriter(buffer), document, EncoderContext.builder().build());
        return buffer.getSize();
    }
}
