package dev.verona.platform.eventstore;

import com.mongodb.ConnectionString;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.mongo.StoreProperties;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** How the store is, for people. */
@Component
public final class StoreFigures implements SmartLifecycle {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final MongoEventStorageEngine engine;
    private final MongoConnection connection;
    private final StoreProperties properties;
    private final Deque<Look> looks = new ArrayDeque<>();
    private @Nullable ScheduledExecutorService executor;

    private record Look(long nanos, long head) {}

    /** What holds the data. */
    public enum Kind {
        FILE,
        MEMORY,
        SERVER
    }

    /**
     * @param place the folder, or the servers' hosts and database, without credentials
     * @param events how many there are, which is also the position of the last
     * @param perMinute events recorded in the last minute, or since the start when that was later
     * @param problem why nothing can be written any more
     */
    public record Figures(
            Kind kind,
            String place,
            long events,
            long commits,
            long perMinute,
            @Nullable String problem) {}

    StoreFigures(MongoEventStorageEngine engine, MongoConnection connection, StoreProperties properties) {
        this.engine = engine;
        this.connection = connection;
        this.properties = properties;
    }

    public synchronized Figures now() {
        look();
        var failure = connection.failure();
        long head = engine.head();
        return new Figures(
                switch (connection.kind()) {
                    case FILE -> Kind.FILE;
                    case MEMORY -> Kind.MEMORY;
                    case SERVER -> Kind.SERVER;
                },
                place(),
                head,
                engine.commits(),
                head - looks.getFirst().head(),
                failure == null ? null : failure.getMessage());
    }

    private String place() {
        return switch (connection.kind()) {
            case FILE -> properties.data().toAbsolutePath().normalize().toString();
            case MEMORY -> "In this process; it ends with it";
            case SERVER -> {
                var address = new ConnectionString(connection.uri());
                yield String.join(", ", address.getHosts()) + "/"
                        + connection.database().getName();
            }
        };
    }

    private synchronized void look() {
        long now = System.nanoTime();
        looks.addLast(new Look(now, engine.head()));
        while (looks.size() > 1 && now - looks.getFirst().nanos() > WINDOW.toNanos()) {
            looks.removeFirst();
        }
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("verona-figures").factory());
        var _ = started.scheduleAtFixedRate(this::look, 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        executor = started;
    }

    @Override
    public synchronized void stop() {
        var running = executor;
        if (running != null) {
            running.shutdownNow();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }
}
