package dev.verona.bench;

import com.mongodb.client.MongoDatabase;
import dev.verona.platform.axon.EventSerializer;
import dev.verona.platform.axon.EventTypes;
import dev.verona.platform.axon.Serializers;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Our storage engine and axon-mongo's, over one database, with the same serialisers and as durable as one another. */
final class Stores {

    static final Serializer EVENTS = new EventSerializer(EventTypes.in("dev.verona"));

    private Stores() {}

    static MongoEventStorageEngine ours(MongoDatabase database) {
        return MongoEventStorageEngine.over(
                database, EVENTS, Serializers.snapshots(), NoOpEventUpcaster.INSTANCE, snapshot -> true);
    }

    /** As its documentation sets it up: a document an event, its indexes, no transactions. */
    @SuppressWarnings("deprecation") // the indexes that it needs are made by nothing else here
    static EventStorageEngine axonMongo(MongoDatabase database) {
        var engine = org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(database.withWriteConcern(Site.DURABLE))
                        .build())
                .eventSerializer(EVENTS)
                .snapshotSerializer(Serializers.snapshots())
                .build();
        engine.ensureIndexes();
        return engine;
    }
}
