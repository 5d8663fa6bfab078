package dev.verona.platform.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.verona.platform.mongo.StoreProperties.Kind;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * The database that this process works on, and the embedded server when there is one. On a server every write waits for a
 * majority and its journals, and every read sees only what a majority has.
 */
public final class MongoConnection implements AutoCloseable {

    private static final String DATABASE = "verona";

    /** A server that says nothing for so long is taken for gone: a partition does not close connections. */
    private static final int SILENT_MILLIS = 30_000;

    private final Kind kind;
    private final String uri;
    private final @Nullable EmbeddedMongo embedded;
    private final MongoClient client;
    private final MongoDatabase database;
    private final ExecutorService together = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("verona-together-", 0).factory());

    private MongoConnection(
            Kind kind, String uri, @Nullable EmbeddedMongo embedded, MongoClient client, MongoDatabase database) {
        this.kind = kind;
        this.uri = uri;
        this.embedded = embedded;
        this.client = client;
        this.database = database;
    }

    /** @throws StoreUnusable when the embedded store cannot be opened */
    public static MongoConnection open(StoreProperties properties) {
        return switch (properties.kind()) {
            case MEMORY -> embedded(Kind.MEMORY, EmbeddedMongo.inMemory());
            case FILE -> inFolder(properties.data());
            case SERVER -> server(Objects.requireNonNull(properties.mongodbUri()));
        };
    }

    /** @throws StoreUnusable when the embedded store cannot be opened */
    public static MongoConnection inFolder(Path folder) {
        return embedded(Kind.FILE, EmbeddedMongo.in(folder));
    }

    /** @throws StoreUnusable when there is no store, another process has it, or it is damaged */
    public static MongoConnection readOnly(Path folder) {
        return embedded(Kind.FILE, EmbeddedMongo.readOnly(folder));
    }

    static MongoConnection inFolder(Path folder, StoreFile.Access access) {
        return embedded(Kind.FILE, EmbeddedMongo.in(folder, access));
    }

    public static MongoConnection inMemory() {
        return embedded(Kind.MEMORY, EmbeddedMongo.inMemory());
    }

    public static MongoConnection server(String uri) {
        var address = new ConnectionString(uri);
        var client = MongoClients.create(settings(address)
                .applyToSocketSettings(socket -> socket.connectTimeout(5, TimeUnit.SECONDS)
                        .readTimeout(
                                Objects.requireNonNullElse(address.getSocketTimeout(), SILENT_MILLIS),
                                TimeUnit.MILLISECONDS))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .build());
        var name = address.getDatabase();
        return new MongoConnection(Kind.SERVER, uri, null, client, client.getDatabase(name == null ? DATABASE : name));
    }

    private static MongoConnection embedded(Kind kind, EmbeddedMongo server) {
        var client = MongoClients.create(settings(new ConnectionString(server.connectionString()))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(EmbeddedMongo.CONNECTIONS - 8))
                .build());
        return new MongoConnection(kind, server.connectionString(), server, client, client.getDatabase(DATABASE));
    }

    private static MongoClientSettings.Builder settings(ConnectionString address) {
        return MongoClientSettings.builder()
                .applyConnectionString(address)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .applicationName("verona")
                // After a cut it is looked for again at once: its users wait, and half a second is long.
                .applyToServerSettings(server -> server.minHeartbeatFrequency(50, TimeUnit.MILLISECONDS))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(10, TimeUnit.SECONDS));
    }

    public Kind kind() {
        return kind;
    }

    /** Where the server is reached; of the embedded one, from this machine alone. */
    public String uri() {
        return uri;
    }

    public MongoClient client() {
        return client;
    }

    public MongoDatabase database() {
        return database;
    }

    /** The server inside this process, if that is what there is. */
    public Optional<EmbeddedMongo> embedded() {
        return Optional.ofNullable(embedded);
    }

    /** Whether this process alone can write, so that what it has appended is all there is. */
    public boolean exclusive() {
        return embedded != null;
    }

    /** Why nothing can be written any more, if so. */
    public @Nullable Throwable failure() {
        return embedded == null ? null : embedded.failure();
    }

    /**
     * What is written is in the database as a whole or not at all, whatever becomes of this process meanwhile: a transaction on a server; on
     * the embedded store no commit of its file falls between, and the writing is done on a thread that nobody interrupts. What is
     * written so is not durable at once there, and must not ask to be.
     */
    public void atomically(Consumer<Writes> writing) {
        var server = embedded;
        if (server == null) {
            try (var session = client.startSession()) {
                session.withTransaction(() -> {
                    writing.accept(new Writes(session));
                    return null;
                });
            }
            return;
        }
        try {
            CompletableFuture.runAsync(() -> server.together(() -> writing.accept(new Writes(null))), together)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        together.close();
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
