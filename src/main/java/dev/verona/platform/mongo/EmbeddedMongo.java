package dev.verona.platform.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * A MongoDB server inside this process, over one file or in memory. It listens on the loopback address alone, at a port
 * that the system picks, and knows no passwords. One process at a time may have the file.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final String FILE = "verona.store";
    private static final int PAGE_BYTES = 8 << 10;
    private static final int CACHE_MEGABYTES = 64;

    /** Each connection has a thread of its own: a command may wait for the disk. */
    static final int CONNECTIONS = 48;

    private final DurableBackend backend;
    private final MongoServer server;
    private final @Nullable Path file;

    private EmbeddedMongo(MVStore store, @Nullable Path file) {
        this.file = file;
        this.backend = new DurableBackend(store);
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, CONNECTIONS);
    }

    /** A store that ends with the process. */
    public static EmbeddedMongo inMemory() {
        var store = new MVStore.Builder().open();
        store.setVersionsToKeep(0);
        return new EmbeddedMongo(store, null);
    }

    /**
     * The store in that folder, made when there is none.
     *
     * @throws StoreUnusable when the folder cannot be written, another process has it, or the file is damaged
     */
    public static EmbeddedMongo in(Path folder) {
        var file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreUnusable(
                    "Verona cannot make its data folder " + folder.toAbsolutePath()
                            + ". Let its user write there, or name another folder in VERONA_DATA.",
                    e);
        }
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new StoreUnusable(
                    "Verona cannot write in its data folder " + folder.toAbsolutePath()
                            + ". Let its user write there, or name another folder in VERONA_DATA.",
                    null);
        }
        try {
            var store = new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .pageSplitSize(PAGE_BYTES)
                    .cacheSize(CACHE_MEGABYTES)
                    .open();
            // Every commit is synced before the next one may write, so space can be used again at once.
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            return new EmbeddedMongo(store, file);
        } catch (MVStoreException e) {
            throw new StoreUnusable(
                    e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                            ? "Another Verona is running on the data folder " + folder.toAbsolutePath()
                                    + ". Stop it first, or name another folder in VERONA_DATA."
                            : "The store " + file.toAbsolutePath() + " cannot be read: " + e.getMessage()
                                    + " Nothing was changed. Restore it from a backup, or name another folder in VERONA_DATA.",
                    e);
        }
    }

    /** How a client in this process reaches it. */
    public String connectionString() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/verona";
    }

    /** Its file; null in memory. */
    public @Nullable Path file() {
        return file;
    }

    /** Why nothing can be written any more, if so. */
    public @Nullable Throwable failure() {
        return backend.failure();
    }

    /** Saves everything and frees the file. Clients should be closed before. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
