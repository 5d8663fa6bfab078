package dev.verona.platform.eventstore;

import dev.verona.platform.mongo.MongoConnection;
import java.util.Locale;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** What holds the events, how many there are, and whether more can be recorded. */
@Component
final class StoreHealthIndicator extends AbstractHealthIndicator {

    private final MongoConnection connection;
    private final MongoEventStorageEngine engine;

    StoreHealthIndicator(MongoConnection connection, MongoEventStorageEngine engine) {
        super("The event store does not answer");
        this.connection = connection;
        this.engine = engine;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        connection.database().runCommand(new Document("ping", 1));
        var failure = connection.failure();
        builder.up()
                .withDetail("kind", connection.kind().name().toLowerCase(Locale.ROOT))
                .withDetail("position", engine.head())
                .withDetail("writable", failure == null);
        if (failure != null) {
            builder.down(failure);
        }
    }
}
