package dev.verona.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.TestStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process with {@code SIGKILL} while it appends to the file store, again and again on the same file. */
class KilledStoreTest {

    private static final int ROUNDS = 4;
    private static final int WRITERS = 4;

    @Test
    void what_was_acknowledged_before_a_kill_is_there_after_it(@TempDir Path folder) throws Exception {
        var acknowledged = new HashSet<String>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(appendUntilKilled(folder, round, 150 + 120 * round));
            try (var store = new TestStore(MongoConnection.inFolder(folder))) {
                var events = store.after(0);
                var found = new HashSet<String>();
                events.forEach(event -> found.add(event.getIdentifier()));
                assertThat(found).containsAll(acknowledged);
                assertThat(events.stream().map(event -> MongoEventStorageEngine.position(event.trackingToken())))
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, events.size()).boxed().toList());
                assertThat(events).as("each event once").hasSameSizeAs(found);
                System.out.printf(
                        "killed store, round %d: acknowledged %d, found %d, lost 0%n",
                        round + 1, acknowledged.size(), events.size());
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * WRITERS);
    }

    /** The ids of the events that the child had acknowledged when it died. */
    private static Set<String> appendUntilKilled(Path folder, int round, int acknowledgements) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(List.of(
                        java,
                        "-Xmx200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        "" + round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var acknowledged = new HashSet<String>();
        try (BufferedReader output = child.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("ok ")) {
                    acknowledged.add(line.substring(3));
                }
                if (acknowledged.size() == acknowledgements) {
                    child.destroyForcibly();
                }
            }
        } catch (IOException closed) {
            // killed while it spoke
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(acknowledgements);
        return acknowledged;
    }

    /** Appends as fast as it can and says of each event when it is acknowledged. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            var store = new TestStore(MongoConnection.inFolder(Path.of(arguments[0])));
            var number = new AtomicInteger();
            for (int writer = 0; writer < WRITERS; writer++) {
                int mine = writer;
                Thread.ofPlatform().start(() -> {
                    for (int i = 0; ; i++) {
                        var event = TestStore.noted(
                                "round" + arguments[1] + "-" + mine, i, "number " + number.incrementAndGet());
                        store.engine.appendEvents(List.of(event));
                        synchronized (Child.class) {
                            System.out.println("ok " + event.getIdentifier());
                        }
                    }
                });
            }
        }
    }
}
