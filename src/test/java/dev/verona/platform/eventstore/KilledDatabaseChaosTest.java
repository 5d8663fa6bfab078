package dev.verona.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.Chaos;
import dev.verona.platform.testing.SecondServer;
import dev.verona.platform.testing.Servers;
import dev.verona.platform.testing.TestStore;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kills the database server with {@code SIGKILL} while two nodes append to it, and starts it again on the same data. */
@Tag(Chaos.TAG)
@ExtendWith(SecondServer.class)
class KilledDatabaseChaosTest {

    private static final int NODES = 2;
    private static final int WRITERS = 4;

    @Test
    void what_was_acknowledged_before_the_database_was_killed_is_there_after_it(Servers server) throws Exception {
        int rounds = Chaos.rounds(3, 50);
        if (!server.isOurs()) {
            abort("The server that VERONA_TEST_MONGODB_URI names is not ours to kill");
        }
        var tried = new Tried();
        appendWhileKilled(server, rounds, tried);
        try (var store = new TestStore(MongoConnection.server(server.uri("kills")))) {
            tried.check("kill the database mid-append", rounds, store);
        }
    }

    private static void appendWhileKilled(Servers server, int rounds, Tried tried) throws Exception {
        var over = new AtomicBoolean();
        var tasks = new ArrayList<Callable<Void>>();
        var connections = new ArrayList<MongoConnection>();
        try (var executor = Executors.newFixedThreadPool(NODES * WRITERS)) {
            new TestStore(MongoConnection.server(server.uri("kills"))).close();
            for (int node = 0; node < NODES; node++) {
                var connection = MongoConnection.server(server.uri("kills"));
                connections.add(connection);
                var appender = CutConnectionsChaosTest.appender(connection);
                for (int writer = 0; writer < WRITERS; writer++) {
                    var stream = "n" + node + "w" + writer;
                    tasks.add(() -> {
                        for (long sequence = 0; !over.get(); sequence++) {
                            assertThat(tried.append(appender, stream, sequence)).isTrue();
                        }
                        return null;
                    });
                }
            }
            var running = tasks.stream().map(executor::submit).toList();
            for (int round = 0; round < rounds; round++) {
                int before = tried.acknowledged();
                while (tried.acknowledged() < before + 20) {
                    TimeUnit.MILLISECONDS.sleep(5);
                }
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(60));
                server.killAndRestart();
            }
            over.set(true);
            for (var task : running) {
                task.get();
            }
        } finally {
            over.set(true);
            connections.forEach(MongoConnection::close);
        }
    }
}
