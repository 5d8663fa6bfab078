package dev.verona.platform.eventstore;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.Servers;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class ServerStoreTest extends EventStoreContract {

    private static @Nullable Servers server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = Servers.find(folder);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    MongoConnection connect() {
        return MongoConnection.server(Objects.requireNonNull(server)
                .uri("t" + UUID.randomUUID().toString().substring(0, 8)));
    }
}
