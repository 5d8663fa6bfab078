package dev.verona.platform.eventstore;

import dev.verona.platform.mongo.MongoConnection;

class EmbeddedMemoryStoreTest extends EventStoreContract {

    @Override
    MongoConnection connect() {
        return MongoConnection.inMemory();
    }
}
