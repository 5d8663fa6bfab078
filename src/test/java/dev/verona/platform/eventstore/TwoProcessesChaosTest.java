package dev.verona.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.Chaos;
import dev.verona.platform.testing.SecondServer;
import dev.verona.platform.testing.Servers;
import dev.verona.platform.testing.TestStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two processes of eight threads each, whose clocks are ten minutes apart, append to one database, to streams of their own and to a few that all want; a
 * reader in a third follows from the first event on and must see everything once, in one order, each stream without a gap.
 */
@Tag(Chaos.TAG)
@ExtendWith(SecondServer.class)
class TwoProcessesChaosTest {

    private static final int THREADS = 8;
    private static final int CONTESTED = 3;

    @Test
    void order_holds_for_every_reader_whatever_the_clocks_say(Servers server) throws Exception {
        int each = Chaos.rounds(2_000, 500_000);
        long start = System.nanoTime();
        var uri = server.fresh();
        new TestStore(MongoConnection.server(uri)).close();
        var first = child(uri, "one", each, Duration.ofMinutes(-5));
        var second = child(uri, "two", each, Duration.ofMinutes(5));
        try (var store = new TestStore(MongoConnection.server(uri))) {
            var seen = follow(store, 2L * each);
            var told = List.of(answer(first), answer(second));
            long acknowledged = told.stream().mapToLong(answer -> answer[0]).sum();
            long retries = told.stream().mapToLong(answer -> answer[1]).sum();
            assertThat(told).allSatisfy(answer -> assertThat(answer[2]).isEqualTo(seen.order()));
            var walk = new ChainWalk();
            for (var commit : store.commits()) {
                assertThat(walk.follow(commit)).isNull();
            }
            System.out.printf(
                    "two processes: %d commits, %d conflicts on contested streams, %s%n",
                    walk.commits(), retries, walk.summary());
            new Chaos.Tally(
                            "two processes x 8 threads, clocks ten minutes apart",
                            2,
                            2L * each,
                            acknowledged,
                            walk.events(),
                            acknowledged - seen.events(),
                            walk.events() - seen.events(),
                            Duration.ofNanos(System.nanoTime() - start))
                    .check();
        } finally {
            first.destroyForcibly();
            second.destroyForcibly();
        }
    }

    /**
     * What a reader saw.
     *
     * @param order a number that another order would not give
     */
    private record Seen(long events, long order) {}

    private static Seen follow(TestStore store, long all) throws InterruptedException {
        var sequences = new HashMap<String, Long>();
        long events = 0;
        long order = 0;
        long end = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (events < all) {
            try (var stream = store.store.openStream(new GlobalSequenceTrackingToken(events))) {
                while (events < all) {
                    if (!stream.hasNextAvailable(1, TimeUnit.MINUTES)) {
                        assertThat(System.nanoTime())
                                .as("more after %d", events)
                                .isLessThan(end);
                        continue;
                    }
                    end = System.nanoTime() + Duration.ofMinutes(10).toNanos();
                    var event = stream.nextAvailable();
                    order = order * 31 + event.getIdentifier().hashCode();
                    assertThat(MongoEventStorageEngine.position(event.trackingToken()))
                            .isEqualTo(++events);
                    inSequence((DomainEventMessage<?>) event, sequences);
                }
            } catch (MongoException away) {
                System.err.println("reading on after " + away.getMessage());
            }
        }
        return new Seen(events, order);
    }

    private static void inSequence(DomainEventMessage<?> event, Map<String, Long> sequences) {
        var before = sequences.put(event.getAggregateIdentifier(), event.getSequenceNumber());
        assertThat(event.getSequenceNumber())
                .as("after %s of %s", before, event.getAggregateIdentifier())
                .isEqualTo(before == null ? 0 : before + 1);
    }

    private static Process child(String uri, String name, int events, Duration offset) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        uri,
                        name,
                        "" + events,
                        offset.toString(),
                        "" + Chaos.rounds(5, 50)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Acknowledged events, conflicts, and the order that the child saw. */
    private static long[] answer(Process child) throws IOException {
        try (BufferedReader output = child.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("done ")) {
                    var parts = line.split(" ", -1);
                    return new long[] {Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3])};
                }
            }
        }
        throw new AssertionError("A process ended before it was done");
    }

    /** One of the two. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws Exception {
            int all = Integer.parseInt(arguments[2]);
            int eventsACommit = Integer.parseInt(arguments[4]);
            GenericEventMessage.clock = Clock.offset(Clock.systemUTC(), Duration.parse(arguments[3]));
            var store = new TestStore(MongoConnection.server(arguments[0]));
            var acknowledged = new AtomicLong();
            var conflicts = new AtomicInteger();
            try (var executor = Executors.newFixedThreadPool(THREADS)) {
                var tasks = new ArrayList<Callable<Void>>();
                int commits = all / eventsACommit / THREADS;
                for (int thread = 0; thread < THREADS; thread++) {
                    var own = arguments[1] + thread;
                    tasks.add(() -> {
                        long sequence = 0;
                        for (int i = 0; i < commits; i++) {
                            if (i % 50 == 49) {
                                contested(store, "contested" + i % CONTESTED, eventsACommit, conflicts);
                            } else {
                                append(store, TestStore.notes(own, sequence, eventsACommit));
                                sequence += eventsACommit;
                            }
                            acknowledged.addAndGet(eventsACommit);
                        }
                        return null;
                    });
                }
                for (var task : executor.invokeAll(tasks)) {
                    task.get();
                }
            }
            var seen = follow(store, 2L * all);
            System.out.println("done " + acknowledged + " " + conflicts + " " + seen.order());
            System.exit(0);
        }

        /** Whatever the store answers but yes or "second", the same is sent again under the same command id: it is recorded once. */
        private static void append(TestStore store, List<DomainEventMessage<?>> events) {
            var stored = events.stream()
                    .map(event -> StoredEvent.of(event, TestStore.SERIALIZER))
                    .toList();
            var recording = new Recording(stored, stored.getFirst().id(), null, null);
            while (true) {
                try {
                    store.engine.append(recording);
                    return;
                } catch (RecordedBefore done) {
                    return;
                } catch (StoreBusy | OutcomeUnknown again) {
                    LockSupport.parkNanos(10_000_000);
                }
            }
        }

        private static void contested(TestStore store, String stream, int eventsACommit, AtomicInteger conflicts) {
            while (true) {
                try {
                    long next = store.engine.lastSequenceNumberFor(stream).orElse(-1L) + 1;
                    append(store, TestStore.notes(stream, next, eventsACommit));
                    return;
                } catch (ConcurrencyException second) {
                    conflicts.incrementAndGet();
                } catch (MongoException away) {
                    LockSupport.parkNanos(10_000_000);
                }
            }
        }
    }
}
