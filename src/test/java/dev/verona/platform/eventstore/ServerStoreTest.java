package dev.verona.platform.eventstore;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.SecondServer;
import dev.verona.platform.testing.Servers;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SecondServer.class)
class ServerStoreTest extends EventStoreContract {

    private final Servers server;

    ServerStoreTest(Servers server) {
        this.server = server;
    }

    @Override
    MongoConnection connect() {
        return MongoConnection.server(server.fresh());
    }
}
