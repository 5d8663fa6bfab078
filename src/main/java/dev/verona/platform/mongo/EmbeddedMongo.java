package dev.verona.platform.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.OptionalDouble;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB server inside this process, over one file or in memory. It listens on the loopback address alone, at a port
 * that the system picks, and knows no passwords. One process at a time may have the file.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMongo.class);

    private static final String PORT = "verona.port";

    /** Each connection has a thread of its own: a command may wait for the disk. */
    static final int CONNECTIONS = 48;

    private final H2Backend backend;
    private final MongoServer server;
    private final @Nullable Path port;

    private EmbeddedMongo(H2Backend backend, @Nullable Path folder) {
        this.backend = backend;
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, CONNECTIONS);
        this.port = folder == null ? null : folder.resolve(PORT);
        if (port != null) {
            writePort(port);
        }
    }

    /** A store that ends with the process. */
    public static EmbeddedMongo inMemory() {
        var store = new MVStore.Builder().open();
        store.setVersionsToKeep(0);
        return new EmbeddedMongo(new DurableBackend(store, StoreFile.none()), null);
    }

    /**
     * The store in that folder, made when there is none.
     *
     * @throws StoreUnusable when the folder cannot be written, another process has it, or the file is damaged
     */
    public static EmbeddedMongo in(Path folder) {
        return in(folder, StoreFile.Access.plain(folder));
    }

    static EmbeddedMongo in(Path folder, StoreFile.Access access) {
        var file = folder.resolve(StoreFile.FILE);
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
                throw new AccessDeniedException(folder.toString());
            }
            return open(folder, StoreFile.in(folder, access));
        } catch (IOException e) {
            throw new StoreUnusable(
                    "Verona cannot write in its data folder " + folder.toAbsolutePath() + " ("
                            + e.getClass().getSimpleName()
                            + "). Let its user write there, or name another folder in VERONA_DATA.",
                    e);
        }
    }

    /**
     * The store in that folder for reading alone: it is left as it is.
     *
     * @throws StoreUnusable when there is none, another process has it, or it is damaged
     */
    static EmbeddedMongo readOnly(Path folder) {
        if (!isIn(folder)) {
            throw new StoreUnusable(
                    "There is no store in " + folder.toAbsolutePath() + ". Name its folder in VERONA_DATA.", null);
        }
        var file = StoreFile.unmarked(folder);
        try {
            return new EmbeddedMongo(new ReadOnlyBackend(file.openReadOnly()), null);
        } catch (MVStoreException e) {
            throw unusable(folder, file, e);
        } catch (RuntimeException e) {
            throw damaged(file, e);
        }
    }

    private static EmbeddedMongo open(Path folder, StoreFile file) throws IOException {
        MVStore store = null;
        try {
            store = file.open();
            return new EmbeddedMongo(new DurableBackend(store, file), folder);
        } catch (StoreUnusable | IOException e) {
            release(store, file);
            throw e;
        } catch (MVStoreException e) {
            release(store, file);
            throw unusable(folder, file, e);
        } catch (RuntimeException e) {
            release(store, file);
            throw damaged(file, e);
        }
    }

    private static void release(@Nullable MVStore store, StoreFile file) {
        if (store != null) {
            store.closeImmediately();
        }
        file.close();
    }

    private static StoreUnusable unusable(Path folder, StoreFile file, MVStoreException e) {
        if (StoreFile.locked(e)) {
            return StoreUnusable.inUse(
                    "Another Verona is running on the data folder " + folder.toAbsolutePath()
                            + ". Stop it first, or name another folder in VERONA_DATA.",
                    e);
        }
        if (e.getErrorCode() == DataUtils.ERROR_WRITING_FAILED) {
            return new StoreUnusable(
                    "Verona cannot write the store " + file.path().toAbsolutePath() + ": " + StoreUnusable.reason(e)
                            + ". Nothing was lost. Make room on the disk or mend it, and start again.",
                    e);
        }
        return damaged(file, e);
    }

    private static StoreUnusable damaged(StoreFile file, RuntimeException e) {
        return new StoreUnusable(
                "The store " + file.path().toAbsolutePath() + " cannot be read: " + StoreUnusable.reason(e)
                        + ". Nothing was changed. Restore it from a backup, or name another folder in VERONA_DATA.",
                e);
    }

    /** So that the store's command line finds the process that has the file. */
    private void writePort(Path file) {
        try {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, "" + server.getLocalAddress().getPort());
        } catch (IOException e) {
            log.warn(
                    "{} cannot be written ({}): a backup is then made from the Operations page alone",
                    file,
                    e.getMessage());
        }
    }

    /** Where the process that has a folder's store listens; empty when none says so. */
    public static Optional<String> running(Path folder) {
        try {
            return Optional.of("mongodb://127.0.0.1:"
                    + Integer.parseInt(Files.readString(folder.resolve(PORT)).strip()) + "/verona");
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether a folder has a store. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(StoreFile.FILE));
    }

    /**
     * Copies the store into a folder while it goes on being used; what is recorded meanwhile is in the copy or not.
     *
     * @throws IOException when the folder has a store already, a copy is under way, or it cannot be written; nothing is left there
     */
    public StoreCopy copyTo(Path folder) throws IOException {
        if (!(backend instanceof DurableBackend durable)) {
            throw new IOException("The store is open for reading alone: copy its file.");
        }
        return durable.copyTo(folder);
    }

    /** How far a copy is that is being made, 0 to 1; empty when none is. */
    public OptionalDouble copied() {
        return backend instanceof DurableBackend durable ? durable.copied() : OptionalDouble.empty();
    }

    /** How a client in this process reaches it. */
    public String connectionString() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/verona";
    }

    /** What the commands write that are sent meanwhile is saved together, or lost together with the process. */
    void together(Runnable commands) {
        if (backend instanceof DurableBackend durable) {
            durable.together(commands);
        } else {
            commands.run();
        }
    }

    /** Why nothing can be written any more, if so. */
    public @Nullable Throwable failure() {
        return backend instanceof DurableBackend durable ? durable.failure() : null;
    }

    /** Saves everything and frees the file. Clients should be closed before. */
    @Override
    public void close() {
        server.shutdownNow();
        if (port != null) {
            try {
                Files.deleteIfExists(port);
            } catch (IOException e) {
                log.warn("{} could not be removed: {}", port, e.getMessage());
            }
        }
    }
}
