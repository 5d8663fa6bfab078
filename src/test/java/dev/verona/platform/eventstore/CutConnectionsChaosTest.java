package dev.verona.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.Chaos;
import dev.verona.platform.testing.CuttingProxy;
import dev.verona.platform.testing.SecondServer;
import dev.verona.platform.testing.Servers;
import dev.verona.platform.testing.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cuts connections on which an append was just sent: before it arrived as a whole, while the server works, or before the answer leaves. */
@Tag(Chaos.TAG)
@ExtendWith(SecondServer.class)
class CutConnectionsChaosTest {

    private static final int NODES = 4;
    private static final int WRITERS = 4;

    @Test
    void what_was_acknowledged_over_cut_connections_is_there_once(Servers server) throws Exception {
        int cuts = Chaos.rounds(60, 10_000);
        var uri = server.fresh();
        try (var store = new TestStore(MongoConnection.server(uri))) {
            var tried = new Tried();
            int done = cutUntil(cuts, uri, tried);
            tried.check("cut connections after send, server", done, store);
        }
        try (var store = new TestStore(MongoConnection.inMemory())) {
            var tried = new Tried();
            int done = cutUntil(Math.max(20, cuts / 10), store.connection.uri(), tried);
            tried.check("cut connections after send, embedded server", done, store);
        }
    }

    /** Nodes of their own appender and connection each, as processes have. */
    private static int cutUntil(int cuts, String uri, Tried tried) throws Exception {
        var proxies = new ArrayList<CuttingProxy>();
        var connections = new ArrayList<MongoConnection>();
        var tasks = new ArrayList<Callable<Void>>();
        try (var executor = Executors.newFixedThreadPool(NODES * WRITERS)) {
            for (int node = 0; node < NODES; node++) {
                var proxy = new CuttingProxy(uri);
                var connection = MongoConnection.server(proxy.uri());
                proxies.add(proxy);
                connections.add(connection);
                proxy.cutOneIn(2);
                var appender = appender(connection);
                for (int writer = 0; writer < WRITERS; writer++) {
                    var stream = "n" + node + "w" + writer;
                    tasks.add(() -> {
                        long sequence = 0;
                        while (sum(proxies) < cuts) {
                            assertThat(tried.append(appender, stream, sequence))
                                    .as("an answer for %s/%d", stream, sequence)
                                    .isTrue();
                            sequence++;
                        }
                        return null;
                    });
                }
            }
            for (var task : executor.invokeAll(tasks)) {
                task.get();
            }
            return sum(proxies);
        } finally {
            connections.forEach(MongoConnection::close);
            proxies.forEach(CuttingProxy::close);
        }
    }

    private static int sum(Iterable<CuttingProxy> proxies) {
        int sum = 0;
        for (var proxy : proxies) {
            sum += proxy.cuts();
        }
        return sum;
    }

    static Appender appender(MongoConnection connection) {
        return new Appender(
                connection
                        .database()
                        .getCollection("commits")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true)),
                () -> false,
                position -> {},
                new Appender.Patience(Duration.ofMinutes(1), Duration.ofMinutes(1)));
    }
}
