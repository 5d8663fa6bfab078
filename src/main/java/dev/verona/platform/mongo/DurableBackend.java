package dev.verona.platform.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SingleFileStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded server's storage, made durable. A command that asks for the journal ({@code j: true}) is answered only
 * when what it wrote is committed and synced; commands that wait at the same time share one commit. No commit ever falls into the
 * middle of a command, so after a crash each command is there as a whole or not at all. Everything else is committed
 * within {@value #LAZY_MILLIS} ms.
 *
 * <p>When the file cannot be written, it is read from then on as it was when that last went well, and every command that writes is
 * refused; so it is, too, while the disk is nearly full.
 */
final class DurableBackend extends H2Backend {

    private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

    /** How long a write that asked for no journal may wait for its commit. */
    private static final long LAZY_MILLIS = 500;

    private static final int UNSAVED_SOFT_BYTES = 16 << 20;
    private static final int UNSAVED_HARD_BYTES = 96 << 20;
    private static final int COMPACT_EVERY_COMMITS = 64;
    private static final int COMPACT_BELOW_PERCENT = 70;
    private static final int COMPACT_BYTES = 512 << 10;
    private static final int HEAD_BYTES = 8 << 10;
    private static final int WRITE_FAILED = 14031;
    /** Passes while the disk is nearly full: a start asks for the indexes that are there already, and may then be read. */
    private static final String INDEX = "createIndexes";

    private static final int COPY_FAILED = 14032;

    /** The name of a command of our own: copy the store to the folder that is its value. */
    static final String COPY = "veronaCopy";

    private static final Set<String> WRITING = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropdatabase",
            "dropindexes",
            "renamecollection");

    private final MVStore store;
    private final StoreFile file;
    private final boolean onDisk;

    /** Commands share it, a commit has it alone. */
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();

    /** Commands that are to be saved together share it, a commit has it alone. */
    private final ReentrantReadWriteLock together = new ReentrantReadWriteLock();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wanted = lock.newCondition();
    private final Condition finished = lock.newCondition();
    private final Thread committer;
    private boolean commitWanted;
    private boolean closing;
    private long commitsStarted;
    private long commitsFinished;
    private volatile @Nullable Throwable failure;
    private volatile @Nullable ReadOnlyBackend readOnly;

    /** Set while a copy is made of the file: then nothing in it moves. */
    private final AtomicBoolean copying = new AtomicBoolean();

    private volatile double copied;

    DurableBackend(MVStore store, StoreFile file) {
        super(store);
        this.store = store;
        this.file = file;
        this.onDisk = store.getFileStore() != null;
        this.committer =
                Thread.ofPlatform().daemon().name("verona-store-commit").unstarted(this::commitAndCommit);
        if (onDisk) {
            committer.start();
        }
    }

    /** Called by the super constructor already, for the databases that the file has. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new EmbeddedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equalsIgnoreCase(COPY)) {
            return copied(query);
        }
        bound(this, database, command, query);
        boolean writing = WRITING.contains(command.toLowerCase(Locale.ROOT));
        if (writing && !(failure == null && command.equalsIgnoreCase(INDEX))) {
            refuseWhenReadOnly();
        }
        var reader = readOnly;
        if (reader != null) {
            return reader.handleCommand(channel, database, command, query);
        }
        Document answer;
        gate.readLock().lock();
        try {
            answer = super.handleCommand(channel, database, command, query);
        } catch (RuntimeException e) {
            if (!store.isClosed()) {
                throw e;
            }
            answer = null;
        } finally {
            gate.readLock().unlock();
        }
        return answer == null ? afterFailure(writing, channel, database, command, query) : durably(answer, query);
    }

    /** Gives a reader who does not say how much he takes at a time a size that his client can take. */
    static void bound(H2Backend backend, String database, String command, Document query) {
        var collection = command.equalsIgnoreCase("find")
                ? query.get("find")
                : command.equalsIgnoreCase("getMore") ? query.get("collection") : null;
        if (collection != null
                && !query.containsKey("batchSize")
                && backend.resolveDatabase(database) instanceof EmbeddedDatabase embedded) {
            query.put("batchSize", embedded.answerSize(collection.toString()));
        }
    }

    /** For the store's command line, which finds this process by its port. */
    private Document copied(Document query) {
        try {
            var copy = copyTo(Path.of(String.valueOf(query.get(COPY))));
            return new Document("ok", 1.0).append("bytes", copy.bytes());
        } catch (IOException e) {
            throw new MongoServerError(COPY_FAILED, StoreUnusable.reason(e));
        }
    }

    private Document durably(Document answer, Document query) {
        if (onDisk && asksForJournal(query)) {
            awaitDurable();
        } else if (onDisk && store.getUnsavedMemory() > UNSAVED_HARD_BYTES && together.getReadLockCount() == 0) {
            awaitDurable();
        } else if (onDisk && store.getUnsavedMemory() > UNSAVED_SOFT_BYTES) {
            wantCommit();
        }
        return answer;
    }

    /** No commit falls between the commands that are sent meanwhile. None of them may ask for the journal: it would wait for a commit that waits for it. */
    void together(Runnable commands) {
        if (onDisk && store.getUnsavedMemory() > UNSAVED_HARD_BYTES) {
            awaitDurable();
        }
        together.readLock().lock();
        try {
            commands.run();
        } finally {
            together.readLock().unlock();
        }
    }

    /** The store was closed under a command, because it could not be written: the command is tried on what replaces it. */
    private Document afterFailure(boolean writing, Channel channel, String database, String command, Document query) {
        awaitFailureKnown();
        refuseWhenReadOnly();
        var reader = readOnly;
        if (reader == null || writing) {
            throw new MongoServerError(WRITE_FAILED, "The embedded store is closed");
        }
        return reader.handleCommand(channel, database, command, query);
    }

    private void refuseWhenReadOnly() {
        var reason = failure();
        if (reason != null) {
            throw new MongoServerError(WRITE_FAILED, "The embedded store is read-only: " + reason.getMessage());
        }
    }

    private static boolean asksForJournal(Document query) {
        return query.get("writeConcern") instanceof Document concern && Boolean.TRUE.equals(concern.get("j"));
    }

    /** Why nothing can be written any more, or not now, if so. */
    @Nullable
    Throwable failure() {
        var known = failure;
        if (known != null || !onDisk) {
            return known;
        }
        long left = file.bytesLeft();
        return left >= StoreFile.RESERVE_BYTES
                ? null
                : new IOException("the disk is nearly full: " + (left >> 20) + " MB are left, "
                        + (StoreFile.RESERVE_BYTES >> 20) + " MB are needed");
    }

    private void wantCommit() {
        lock.lock();
        try {
            commitWanted = true;
            wanted.signal();
        } finally {
            lock.unlock();
        }
    }

    /** @throws MongoServerException when the commit failed: the command's outcome is then unknown to its caller */
    private void awaitDurable() {
        lock.lock();
        try {
            long mine = commitsStarted + 1;
            commitWanted = true;
            wanted.signal();
            while (commitsFinished < mine && failure == null && !(closing && !committer.isAlive())) {
                finished.await(1, TimeUnit.SECONDS);
            }
            if (commitsFinished < mine) {
                throw new MongoServerError(WRITE_FAILED, "The embedded store could not save: " + failure);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MongoServerError(WRITE_FAILED, "Interrupted before the embedded store had saved");
        } finally {
            lock.unlock();
        }
    }

    private void awaitFailureKnown() {
        lock.lock();
        try {
            while (failure == null && committer.isAlive()) {
                finished.await(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void commitAndCommit() {
        int commits = 0;
        while (awaitWork()) {
            try {
                boolean compact = ++commits % COMPACT_EVERY_COMMITS == 0;
                commit(compact);
                done(null);
            } catch (Throwable e) {
                log.error(
                        "The embedded store cannot be written: {}. Verona is read-only until the cause is mended and it is started again.",
                        StoreUnusable.reason(e));
                goOnReading();
                done(new IOException(StoreUnusable.reason(e), e));
                return;
            }
        }
    }

    private void goOnReading() {
        gate.writeLock().lock();
        try {
            store.closeImmediately();
            readOnly = new ReadOnlyBackend(file.openReadOnly());
        } catch (RuntimeException e) {
            log.error("The embedded store cannot be read either: {}", StoreUnusable.reason(e));
        } finally {
            gate.writeLock().unlock();
        }
    }

    private boolean awaitWork() {
        lock.lock();
        try {
            while (!commitWanted && !closing) {
                // Closed by a failure under another thread: the next commit finds out why.
                if (!wanted.await(LAZY_MILLIS, TimeUnit.MILLISECONDS)
                        && (store.isClosed() || store.hasUnsavedChanges())) {
                    break;
                }
            }
            if (closing && !commitWanted) {
                return false;
            }
            commitWanted = false;
            commitsStarted++;
            return true;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void commit(boolean compact) {
        together.writeLock().lock();
        gate.writeLock().lock();
        try {
            store.commit();
            if (compact && !copying.get() && store.compact(COMPACT_BELOW_PERCENT, COMPACT_BYTES)) {
                store.commit();
            }
        } finally {
            gate.writeLock().unlock();
            together.writeLock().unlock();
        }
        store.sync();
        file.mark(store.getCurrentVersion());
    }

    private void done(@Nullable Throwable reason) {
        lock.lock();
        try {
            if (reason == null) {
                commitsFinished = commitsStarted;
            } else {
                failure = reason;
            }
            finished.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** @see EmbeddedMongo#copied */
    OptionalDouble copied() {
        return copying.get() ? OptionalDouble.of(copied) : OptionalDouble.empty();
    }

    /** @see EmbeddedMongo#copyTo */
    StoreCopy copyTo(Path folder) throws IOException {
        if (!onDisk || readOnly != null) {
            throw new IOException(
                    onDisk ? "The store is read-only: copy its file." : "A store in memory has nothing to copy.");
        }
        if (!copying.compareAndSet(false, true)) {
            throw new IOException("A backup is being made already.");
        }
        copied = 0;
        try {
            return copyWhileNothingMoves(folder);
        } finally {
            copying.set(false);
        }
    }

    /**
     * While space is not used again, no byte of what is there changes but the first blocks, which only say where the newest part is:
     * those are read before anybody can write on.
     */
    private StoreCopy copyWhileNothingMoves(Path folder) throws IOException {
        var channel = (SingleFileStore) store.getFileStore();
        ByteBuffer head;
        long size;
        together.writeLock().lock();
        gate.writeLock().lock();
        try {
            store.commit();
            store.setReuseSpace(false);
            store.sync();
            size = channel.size();
            head = channel.readFully(null, 0, HEAD_BYTES);
        } finally {
            gate.writeLock().unlock();
            together.writeLock().unlock();
        }
        try {
            return file.copy(folder, head, size, channel, done -> copied = done);
        } finally {
            store.setReuseSpace(true);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            wanted.signal();
        } finally {
            lock.unlock();
        }
        try {
            committer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var reader = readOnly;
        if (reader != null) {
            reader.close();
        } else if (failure == null) {
            closeStore();
        }
        file.close();
    }

    private void closeStore() {
        try {
            super.close();
            if (onDisk) {
                file.mark(store.getCurrentVersion());
            }
        } catch (RuntimeException e) {
            log.error(
                    "The embedded store could not be closed: {}. What was acknowledged is in its file.",
                    StoreUnusable.reason(e));
            store.closeImmediately();
        }
    }
}
