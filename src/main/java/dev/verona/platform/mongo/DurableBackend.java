package dev.verona.platform.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded server's storage, made durable. A command that asks for the journal ({@code j: true}) is answered only
 * when what it wrote is committed and synced; commands that wait at the same time share one commit. No commit ever falls into the
 * middle of a command, so after a crash each command is there as a whole or not at all. Everything else is committed
 * within {@value #LAZY_MILLIS} ms.
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
    private static final int WRITE_FAILED = 14031;

    private final MVStore store;
    private final boolean onDisk;

    /** Commands share it, a commit has it alone. */
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wanted = lock.newCondition();
    private final Condition finished = lock.newCondition();
    private final Thread committer;
    private boolean commitWanted;
    private boolean closing;
    private long commitsStarted;
    private long commitsFinished;
    private volatile @Nullable Throwable failure;

    DurableBackend(MVStore store) {
        super(store);
        this.store = store;
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
        Document answer;
        gate.readLock().lock();
        try {
            answer = super.handleCommand(channel, database, command, query);
        } finally {
            gate.readLock().unlock();
        }
        if (onDisk && asksForJournal(query)) {
            awaitDurable();
        } else if (onDisk && store.getUnsavedMemory() > UNSAVED_HARD_BYTES) {
            awaitDurable();
        } else if (onDisk && store.getUnsavedMemory() > UNSAVED_SOFT_BYTES) {
            wantCommit();
        }
        return answer;
    }

    private static boolean asksForJournal(Document query) {
        return query.get("writeConcern") instanceof Document concern && Boolean.TRUE.equals(concern.get("j"));
    }

    /** Why nothing can be written any more, if so. */
    @Nullable
    Throwable failure() {
        return failure;
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

    private void commitAndCommit() {
        int commits = 0;
        while (awaitWork()) {
            try {
                boolean compact = ++commits % COMPACT_EVERY_COMMITS == 0;
                commit(compact);
                done(null);
            } catch (Throwable e) {
                log.error("The embedded store cannot save any more: {}", e.getMessage(), e);
                done(e);
                return;
            }
        }
    }

    private boolean awaitWork() {
        lock.lock();
        try {
            while (!commitWanted && !closing) {
                if (!wanted.await(LAZY_MILLIS, TimeUnit.MILLISECONDS) && store.hasUnsavedChanges()) {
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
        gate.writeLock().lock();
        try {
            store.commit();
            if (compact && store.compact(COMPACT_BELOW_PERCENT, COMPACT_BYTES)) {
                store.commit();
            }
        } finally {
            gate.writeLock().unlock();
        }
        store.sync();
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
        super.close();
    }
}
