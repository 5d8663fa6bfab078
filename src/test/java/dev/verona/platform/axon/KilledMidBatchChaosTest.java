package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import dev.verona.platform.axon.PlatformTest.SampleCommand;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.testing.Chaos;
import dev.verona.platform.testing.SampleEvent;
import dev.verona.platform.testing.TestStore;
import dev.verona.shared.PlanId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Kills an application with {@code SIGKILL} while it takes in events in batches, sets some of them aside, and makes its read model anew without end. After each
 * kill the documents of the generation that is shown, and of the one that was being made, must be what the events up to their token make of them.
 */
@Tag(Chaos.TAG)
class KilledMidBatchChaosTest {

    private static final int WRITERS = 4;
    private static final int PLANS = 30;

    @Test
    void a_token_and_its_read_model_never_disagree_after_a_kill(@TempDir Path folder) throws Exception {
        int rounds = Chaos.rounds(4, 200);
        long start = System.nanoTime();
        var sum = new Sum();
        for (int round = 0; round < rounds; round++) {
            workUntilKilled(folder, 60 + 37 * (round % 17));
            try (var store = new TestStore(MongoConnection.inFolder(folder))) {
                check(store, sum);
            }
        }
        assertThat(sum.aside).as("events that were set aside").isPositive();
        assertThat(sum.generations).as("generations that were shown").hasSizeGreaterThan(1);
        new Chaos.Tally(
                        "kill the app mid-batch while read models are made anew (" + sum.beside
                                + " kills amid one), file store",
                        rounds,
                        sum.expected,
                        sum.expected,
                        sum.expected - sum.lost,
                        sum.lost,
                        sum.doubled,
                        Duration.ofNanos(System.nanoTime() - start))
                .check();
    }

    private static final class Sum {
        long expected;
        long lost;
        long doubled;
        long aside;
        long beside;
        final Set<Integer> generations = new HashSet<>();
    }

    private static void check(TestStore store, Sum sum) {
        try (var models = new ReadModels(store.connection)) {
            for (var name : List.of(Tallies.GROUP, Tallies.GROUP + "~rebuild")) {
                var token = store.connection
                        .database()
                        .getCollection("tokens")
                        .find(Filters.eq("_id", name + "/0"))
                        .first();
                if (token != null) {
                    int generation = token.getInteger("generation");
                    long position = Long.parseLong(token.getString("token").replaceAll("\\D", ""));
                    if (name.equals(Tallies.GROUP)) {
                        sum.generations.add(generation);
                    } else {
                        sum.beside++;
                    }
                    check(store, models, generation, position, sum);
                }
            }
        }
    }

    /** Each event up to the position is counted once, or set aside once. */
    private static void check(TestStore store, ReadModels models, int generation, long position, Sum sum) {
        if (position == 0) {
            return; // its documents are begun anew
        }
        var expected = new HashMap<String, Integer>();
        var aside = new HashMap<String, Long>();
        for (var message : store.after(0)) {
            if (MongoEventStorageEngine.position(message.trackingToken()) <= position
                    && message.getPayload() instanceof SampleEvent.Noted noted) {
                sum.expected++;
                var plan = noted.plan().value();
                if (noted.text().equals(Tallies.POISON) || aside.containsKey(plan)) {
                    aside.merge(plan, 1L, Long::sum);
                } else {
                    expected.merge(plan, 1, Integer::sum);
                }
            }
        }
        var model = models.of(Tallies.GROUP);
        model.show(generation);
        var found = Tallies.documents(model).all();
        var letters = new HashMap<String, Long>();
        for (var letter :
                store.connection.database().getCollection("dead_letters").find(Filters.eq("generation", generation))) {
            letters.merge(letter.getString("stream"), 1L, Long::sum);
        }
        expected.forEach((plan, count) ->
                differ(count, found.containsKey(plan) ? found.get(plan).count() : 0, sum));
        assertThat(expected.keySet()).containsAll(found.keySet());
        aside.forEach((plan, count) -> differ(count, letters.getOrDefault(plan, 0L), sum));
        assertThat(aside.keySet()).containsAll(letters.keySet());
        sum.aside += aside.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void differ(long expected, long found, Sum sum) {
        sum.lost += Math.max(0, expected - found);
        sum.doubled += Math.max(0, found - expected);
    }

    private static void workUntilKilled(Path folder, int acknowledgements) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(List.of(
                        java,
                        "-Xmx250m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int acknowledged = 0;
        try (BufferedReader output = child.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.equals("ok") && ++acknowledged == acknowledgements) {
                    child.destroyForcibly();
                }
            }
        } catch (IOException closed) {
            // killed while it spoke
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).isGreaterThanOrEqualTo(acknowledgements);
    }

    /** Writes notes, some of them poison, and makes the read model anew all the time. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            var context = new SpringApplicationBuilder(PlatformTest.Slice.class, Tallies.class)
                    .web(WebApplicationType.NONE)
                    .properties(
                            "verona.store=file",
                            "verona.data=" + arguments[0],
                            "spring.main.register-shutdown-hook=false")
                    .run();
            var commands = context.getBean(CommandGateway.class);
            var rebuilds = context.getBean(Rebuilds.class);
            var model = context.getBean(Tallies.class).model;
            Thread.ofPlatform().start(() -> {
                while (true) {
                    rebuilds.begin(model);
                    pause(20);
                }
            });
            for (int writer = 0; writer < WRITERS; writer++) {
                int mine = writer;
                Thread.ofPlatform().start(() -> {
                    for (int i = mine; ; i += WRITERS) {
                        var plan = new PlanId("plan-" + i % PLANS);
                        var text = i % PLANS % 10 == 9 && i / PLANS % 5 == 4 ? Tallies.POISON : "note";
                        Acting.as(Actor.VERONA, () -> {
                            commands.sendAndWait(new SampleCommand.Note(plan, text));
                        });
                        synchronized (Child.class) {
                            System.out.println("ok");
                        }
                    }
                });
            }
        }

        private static void pause(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
