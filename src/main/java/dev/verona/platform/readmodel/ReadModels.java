package dev.verona.platform.readmodel;

import com.mongodb.client.model.Filters;
import dev.verona.platform.mongo.MongoConnection;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The read models of this node, by processing group. */
@Component
public final class ReadModels implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ReadModels.class);

    private static final Duration LOOK = Duration.ofMillis(500);

    /** The token says which generation it belongs to. */
    private static final String TOKENS = "tokens";

    private final MongoConnection connection;
    private final Map<String, ReadModel> models = new ConcurrentHashMap<>();
    private final @Nullable Thread watcher;

    public ReadModels(MongoConnection connection) {
        this.connection = connection;
        this.watcher = connection.exclusive()
                ? null
                : Thread.ofPlatform().daemon().name("verona-generations").start(this::watch);
    }

    /** Another node may have made a new generation. */
    private void watch() {
        while (true) {
            try {
                Thread.sleep(LOOK);
                look();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.debug("Cannot see which read models are shown: {}", e.getMessage());
            }
        }
    }

    private void look() {
        var ids = models.keySet().stream().map(ReadModels::token).toList();
        for (var token : connection.database().getCollection(TOKENS).find(Filters.in("_id", ids))) {
            find(token.getString("processor")).ifPresent(model -> model.show(token.getInteger("generation", 0)));
        }
    }

    @Override
    public void close() {
        if (watcher != null) {
            watcher.interrupt();
        }
    }

    /** That of the processing group, made when its store first asks for it. */
    public ReadModel of(String group) {
        return models.computeIfAbsent(group, name -> new ReadModel(name, connection, generation(name)));
    }

    /** That of the processing group, if it has one: an automation has none. */
    public Optional<ReadModel> find(String group) {
        return Optional.ofNullable(models.get(group));
    }

    public Collection<ReadModel> all() {
        return List.copyOf(models.values());
    }

    private static String token(String group) {
        return group + "/0";
    }

    /** Which generation of the group's documents is shown by now, whichever node decided so. */
    int generation(String group) {
        var token = connection
                .database()
                .getCollection(TOKENS)
                .find(Filters.eq("_id", token(group)))
                .first();
        return token == null ? 0 : token.getInteger("generation", 0);
    }
}
