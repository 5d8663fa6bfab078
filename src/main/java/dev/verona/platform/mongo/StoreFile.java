package dev.verona.platform.mongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded store's file, and a small one beside it, {@value #MARK}, that says which version of it was acknowledged last: a file that
 * was cut short opens at an older version without complaint, and Verona must not go on from there as if nothing had been lost.
 * The mark is written after the sync that it tells of and is itself not synced, so it may be behind and never ahead.
 */
final class StoreFile implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

    static final String FILE = "verona.store";
    static final String MARK = "verona.mark";

    /** With less than this left on the disk nothing is written any more: the file must never meet its end. */
    static final long RESERVE_BYTES = 64L << 20;

    private static final int PAGE_BYTES = 8 << 10;
    private static final int CACHE_MEGABYTES = 64;
    private static final int COPY_BYTES = 1 << 20;
    private static final int MARK_DIGITS = 20;
    private static final long LOOK_EVERY_NANOS = 1_000_000_000;

    private final @Nullable Path path;
    private final String name;
    private final LongSupplier space;
    private final @Nullable FileChannel mark;
    private volatile long left = Long.MAX_VALUE;
    private volatile long lookedAt;
    private boolean markFailed;

    /**
     * How the file is reached: tests put a disk in between that fails.
     *
     * @param scheme what stands before the path for the storage layer, empty for the file system itself
     * @param space tells how many bytes are left on the disk
     */
    record Access(String scheme, LongSupplier space) {
        static Access plain(Path folder) {
            return new Access("", () -> usable(folder));
        }

        private static long usable(Path folder) {
            try {
                return Files.getFileStore(folder).getUsableSpace();
            } catch (IOException e) {
                return Long.MAX_VALUE;
            }
        }
    }

    private StoreFile(@Nullable Path path, Access access, @Nullable FileChannel mark) {
        this.path = path;
        this.name = access.scheme() + path;
        this.space = access.space();
        this.mark = mark;
    }

    /** For a store in memory. */
    static StoreFile none() {
        return new StoreFile(null, new Access("", () -> Long.MAX_VALUE), null);
    }

    /** Without its mark, which is not looked at: for reading what there is. */
    static StoreFile unmarked(Path folder) {
        return new StoreFile(folder.resolve(FILE), Access.plain(folder), null);
    }

    static StoreFile in(Path folder, Access access) throws IOException {
        var mark = FileChannel.open(
                folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new StoreFile(folder.resolve(FILE), access, mark);
    }

    /**
     * Opens it, and makes it when there is none.
     *
     * @throws MVStoreException when another process has it, or it cannot be read
     * @throws StoreUnusable when it has not what was acknowledged
     */
    MVStore open() throws IOException {
        long acknowledged = acknowledged();
        var there = path();
        if (Files.exists(there) && Files.size(there) > 0) {
            // First without the right to write: a damaged file is left as it is.
            var look = openReadOnly();
            long version = look.getCurrentVersion();
            look.closeImmediately();
            if (version < acknowledged) {
                throw lost("goes back to version " + version);
            }
        } else if (acknowledged > 0) {
            throw lost(Files.exists(there) ? "is empty" : "is not there");
        } else if (bytesLeft() < RESERVE_BYTES) {
            throw new StoreUnusable(
                    "The disk of " + there + " is nearly full: a new store needs " + (RESERVE_BYTES >> 20)
                            + " MB free. Make room, or name another folder in VERONA_DATA.",
                    null);
        }
        var store = builder().autoCommitDisabled().autoCommitBufferSize(0).open();
        // Every commit is synced before the next one may write, so space can be used again at once.
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return store;
    }

    private StoreUnusable lost(String how) throws IOException {
        return new StoreUnusable(
                String.format(
                        Locale.ROOT,
                        "The store %s %s, but version %d was acknowledged: it was cut short, damaged, or replaced by an older copy."
                                + " Nothing was changed. Restore a backup; or, to go on with what is there on purpose, delete %s beside it.",
                        path(),
                        how,
                        acknowledged(),
                        MARK),
                null);
    }

    MVStore openReadOnly() {
        return builder().readOnly().open();
    }

    private MVStore.Builder builder() {
        // Events are JSON: compressed they take half the room, and what is written twice costs half.
        return new MVStore.Builder()
                .fileName(name)
                .compress()
                .pageSplitSize(PAGE_BYTES)
                .cacheSize(CACHE_MEGABYTES);
    }

    Path path() {
        return Objects.requireNonNull(path);
    }

    /** How many bytes are left on its disk, as of a second ago at most. */
    long bytesLeft() {
        long now = System.nanoTime();
        if (left == Long.MAX_VALUE || now - lookedAt > LOOK_EVERY_NANOS) {
            lookedAt = now;
            left = space.getAsLong();
        }
        return left;
    }

    private long acknowledged() throws IOException {
        if (mark == null) {
            return 0;
        }
        var bytes = ByteBuffer.allocate(MARK_DIGITS);
        int read = mark.read(bytes, 0);
        var text = read <= 0 ? "" : new String(bytes.array(), 0, read, StandardCharsets.US_ASCII).strip();
        return text.matches("\\d+") ? Long.parseLong(text) : 0;
    }

    /** Notes that a version is durable. */
    void mark(long version) {
        if (mark == null || markFailed) {
            return;
        }
        try {
            var text = String.format(Locale.ROOT, "%" + (MARK_DIGITS - 1) + "d\n", version);
            mark.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException e) {
            markFailed = true;
            log.warn("The mark beside the store cannot be written: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        if (mark != null) {
            try {
                mark.close();
            } catch (IOException e) {
                log.warn("The mark beside the store could not be closed: {}", e.getMessage());
            }
        }
    }

    /**
     * @param copied is told how far it is, 0 to 1
     * @throws IOException when the folder has a store already, or it cannot be written; nothing is left there
     */
    StoreCopy copy(Path folder, ByteBuffer head, long size, SingleFileStore from, DoubleConsumer copied)
            throws IOException {
        Files.createDirectories(folder);
        var target = folder.resolve(FILE);
        var part = folder.resolve(FILE + ".part");
        if (Files.exists(target)) {
            throw new IOException("There is a store in " + folder.toAbsolutePath() + " already: name an empty folder.");
        }
        try (var out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long position = head.remaining();
            writeFully(out, head);
            while (position < size) {
                int length = (int) Math.min(COPY_BYTES, size - position);
                writeFully(out, from.readFully(null, position, length));
                position += length;
                copied.accept((double) position / size);
            }
            out.force(true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        new MVStore.Builder().fileName(part.toString()).readOnly().open().closeImmediately();
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        return new StoreCopy(folder, size);
    }

    private static void writeFully(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    /** Whether an error of the storage layer says that another process has the file. */
    static boolean locked(MVStoreException error) {
        return error.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
    }
}
