package dev.verona.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.Chaos;
import dev.verona.platform.testing.TestStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process with {@code SIGKILL} while it appends to the file store, again and again on the same file. */
@Tag(Chaos.TAG)
class KilledAppChaosTest {

    private static final int WRITERS = 4;

    @Test
    void what_was_acknowledged_before_a_kill_is_there_after_it(@TempDir Path folder) throws Exception {
        int rounds = Chaos.rounds(4, 200);
        long start = System.nanoTime();
        var acknowledged = new HashSet<String>();
        var found = new HashSet<String>();
        long events = 0;
        for (int round = 0; round < rounds; round++) {
            acknowledged.addAll(appendUntilKilled(folder, round, 100 + 60 * (round % 5)));
            try (var store = new TestStore(MongoConnection.inFolder(folder))) {
                for (var event : store.after(events)) {
                    found.add(event.getIdentifier());
                    assertThat(MongoEventStorageEngine.position(event.trackingToken()))
                            .isEqualTo(++events);
                }
            }
        }
        try (var store = new TestStore(MongoConnection.inFolder(folder))) {
            var walk = new ChainWalk();
            for (var commit : store.commits()) {
                assertThat(walk.follow(commit)).isNull();
            }
            assertThat(walk.events()).isEqualTo(events);
        }
        long there = found.size();
        long doubled = events - there;
        long lost =
                acknowledged.stream().filter(event -> !found.contains(event)).count();
        // A writer is in the middle of one event when it dies.
        long tried = Math.max(there, acknowledged.size() + (long) rounds * WRITERS);
        new Chaos.Tally(
                        "kill the app mid-append, file store",
                        rounds,
                        tried,
                        acknowledged.size(),
                        there,
                        lost,
                        doubled,
                        Duration.ofNanos(System.nanoTime() - start))
                .check();
    }

    /** The ids of the events that the child had acknowledged when it died. */
    private static Set<String> appendUntilKilled(Path folder, int round, int acknowledgements) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(List.of(
                        java,
                        "-Xmx200m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
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
