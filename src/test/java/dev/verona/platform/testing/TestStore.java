package dev.verona.platform.testing;

import com.mongodb.client.FindIterable;
import dev.verona.platform.axon.EventSerializer;
import dev.verona.platform.axon.EventTypes;
import dev.verona.platform.axon.RevisionSteps;
import dev.verona.platform.axon.Serializers;
import dev.verona.platform.eventstore.LiveEventStore;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.bson.Document;

/** An event store outside any application, over a connection that it closes. */
public final class TestStore implements AutoCloseable {

    private static final String TESTING = "dev.verona.platform.testing";

    private static final EventTypes TYPES = EventTypes.in(TESTING);

    public static final EventSerializer SERIALIZER = new EventSerializer(TYPES);

    public final MongoConnection connection;
    public final MongoEventStorageEngine engine;
    public final LiveEventStore store;

    public TestStore(MongoConnection connection) {
        this.connection = connection;
        this.engine = engine(connection, TYPES, RevisionSteps.in(TYPES, TESTING));
        this.store = LiveEventStore.over(engine, connection.exclusive() ? null : Duration.ofMillis(20));
    }

    /** That of a version of Verona which knows these events. */
    public static MongoEventStorageEngine engine(
            MongoConnection connection, EventTypes types, EventUpcaster upcasters) {
        return MongoEventStorageEngine.over(
                connection.database(),
                () -> connection.failure() != null,
                new EventSerializer(types),
                Serializers.snapshots(),
                upcasters,
                snapshot -> true);
    }

    /** One event of that place in a stream. */
    public static DomainEventMessage<?> noted(String stream, long sequence, String text) {
        return new GenericDomainEventMessage<>(
                "Sample", stream, sequence, new SampleEvent.Noted(new PlanId(stream), text));
    }

    /** So many events that follow one another in a stream. */
    public static List<DomainEventMessage<?>> notes(String stream, long from, int count) {
        return IntStream.range(0, count)
                .<DomainEventMessage<?>>mapToObj(i -> noted(stream, from + i, "note " + (from + i)))
                .toList();
    }

    /** Every event after a position, as readers see them. */
    public List<TrackedEventMessage<?>> after(long position) {
        var events = new ArrayList<TrackedEventMessage<?>>();
        try (var stream = engine.readEvents(new GlobalSequenceTrackingToken(position), false)) {
            stream.forEach(events::add);
        }
        return events;
    }

    /** The texts of a stream from a place on. */
    public List<String> stream(String id, long from) {
        return engine.readEvents(id, from)
                .asStream()
                .map(event -> ((SampleEvent.Noted) event.getPayload()).text())
                .toList();
    }

    /** The commits as they are stored, in order. */
    public FindIterable<Document> commits() {
        return connection
                .database()
                .getCollection("commits")
                .find()
                .sort(new Document("_id", 1))
                .batchSize(500);
    }

    @Override
    public void close() {
        store.close();
        connection.close();
    }
}
