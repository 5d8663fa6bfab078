package dev.verona.platform.eventstore;

import dev.verona.platform.mongo.MongoConnection;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What is measured of the event store. */
@Component
final class StoreMeters implements MeterBinder {

    private final MongoEventStorageEngine engine;
    private final MongoConnection connection;

    StoreMeters(MongoEventStorageEngine engine, MongoConnection connection) {
        this.engine = engine;
        this.connection = connection;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        engine.measure(registry);
        Gauge.builder("verona.store.head", engine, MongoEventStorageEngine::head)
                .description("Position of the last event")
                .strongReference(true)
                .register(registry);
        Gauge.builder("verona.store.readonly", connection, store -> store.failure() == null ? 0 : 1)
                .description("1 when the store cannot be written any more")
                .strongReference(true)
                .register(registry);
    }
}
