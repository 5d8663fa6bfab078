package dev.verona.platform.eventstore;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts commits at the end of the store, each as a whole, in the order they came. One thread does it for the whole process: it takes all
 * who wait and inserts them in one round, so they share one sync of the disk, and a caller who is interrupted leaves the others
 * alone. The thread ends when nobody came for a while. Any number of processes may do so on one database: who comes
 * second at a position moves on to the next.
 */
final class Appender {

    private static final Logger log = LoggerFactory.getLogger(Appender.class);

    private static final int DUPLICATE_KEY = 11000;
    private static final int WAITING = 4096;
    private static final int ROUND_COMMITS = 256;
    private static final int ROUND_BYTES = 4 << 20;
    private static final int LARGEST_COMMIT_BYTES = 12 << 20;
    private static final long LONGEST_PAUSE_MILLIS = 250;
    private static final long LONGEST_YIELD_NANOS = 5_000_000;
    private static final Duration CONTENDED_FOR = Duration.ofMillis(500);
    private static final Duration IDLE_ENDS_AFTER = Duration.ofSeconds(10);

    /**
     * How long callers and the store are waited for.
     *
     * @param busyAfter a caller whose turn has not come by then is told that the store is busy
     * @param unknownAfter an outcome that could not be read back by then is called unknown
     */
    record Patience(Duration busyAfter, Duration unknownAfter) {
        static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(20));
    }

    private final MongoCollection<Document> commits;
    private final BooleanSupplier readOnly;
    private final Consumer<Head> appended;
    private final Patience patience;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING);
    private final AtomicBoolean working = new AtomicBoolean();
    private volatile AppendMeters meters = new AppendMeters(new SimpleMeterRegistry());

    /** Where the store was last seen to end, and whether another process may have appended since; the working thread's own. */
    private @Nullable Head head;

    private boolean stale;

    /** Until when another process is taken to append as well, and how long the last round took; the working thread's own. */
    private long contendedUntil = System.nanoTime();

    private long lastRoundNanos;

    /**
     * @param readOnly whether the store has said that it cannot be written any more
     * @param appended is told of the end after each round, once it is durable
     */
    Appender(MongoCollection<Document> commits, BooleanSupplier readOnly, Consumer<Head> appended, Patience patience) {
        this.commits = commits;
        this.readOnly = readOnly;
        this.appended = appended;
        this.patience = patience;
    }

    /** From now on it is measured there. */
    void measure(MeterRegistry registry) {
        meters = new AppendMeters(registry);
    }

    /** One caller's events, and what became of them. */
    private static final class Waiting {
        final UUID id = UUID.randomUUID();
        final Recording recording;
        final int bytes;
        private final AtomicBoolean taken = new AtomicBoolean();
        private final CountDownLatch done = new CountDownLatch(1);
        private volatile @Nullable RuntimeException failure;

        /** Whether an attempt ended without an answer, so that it may be in the store already; the working thread's own. */
        boolean uncertain;

        Waiting(Recording recording) {
            this.recording = recording;
            this.bytes = recording.bytes();
        }

        /** Once: by the working thread to write it, or by the caller to take it back. */
        boolean take() {
            return taken.compareAndSet(false, true);
        }

        void succeed() {
            done.countDown();
        }

        void fail(RuntimeException reason) {
            failure = reason;
            done.countDown();
        }

        boolean await(Duration time) throws InterruptedException {
            return done.await(time.toNanos(), TimeUnit.NANOSECONDS);
        }

        void throwFailure() {
            var reason = failure;
            if (reason != null) {
                throw reason;
            }
        }
    }

    /**
     * Returns when the events are durable.
     *
     * @throws ConcurrencyException when another event has a place in a stream that one of these claims
     * @throws RecordedBefore when the command behind the events is in the store already
     * @throws StoreBusy when too much is waiting; nothing was recorded
     * @throws StoreReadOnly when the store cannot be written; nothing was recorded
     * @throws OutcomeUnknown when the store does not answer
     * @throws EventStoreException when the store refuses; nothing was recorded
     */
    void append(Recording recording) {
        long start = System.nanoTime();
        try {
            appendNow(recording);
            meters.latency.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        } catch (StoreBusy e) {
            meters.busy.increment();
            throw e;
        }
    }

    private void appendNow(Recording recording) {
        var mine = new Waiting(recording);
        if (mine.bytes > LARGEST_COMMIT_BYTES) {
            throw new EventStoreException("One unit of work may record at most " + (LARGEST_COMMIT_BYTES >> 20)
                    + " MB: send it in several commands.");
        }
        if (readOnly.getAsBoolean()) {
            throw new StoreReadOnly();
        }
        if (!queue.offer(mine)) {
            throw new StoreBusy();
        }
        startWorking();
        awaitTurn(mine);
        awaitOutcome(mine);
        mine.throwFailure();
    }

    private void awaitTurn(Waiting mine) {
        try {
            if (!mine.await(patience.busyAfter()) && mine.take()) {
                queue.remove(mine);
                throw new StoreBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            if (mine.take()) {
                queue.remove(mine);
                throw new EventStoreException("Interrupted before anything was recorded", e);
            }
        }
    }

    /** Whoever was taken is answered soon: an interrupt waits until then, or nobody would know what was recorded. */
    private void awaitOutcome(Waiting mine) {
        boolean interrupted = Thread.interrupted();
        try {
            long end =
                    System.nanoTime() + patience.unknownAfter().multipliedBy(2).toNanos();
            while (true) {
                try {
                    if (!mine.await(Duration.ofNanos(Math.max(0, end - System.nanoTime())))) {
                        throw new OutcomeUnknown(null);
                    }
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void startWorking() {
        if (!working.get() && working.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("verona-append").start(this::work);
        }
    }

    private void work() {
        try {
            while (true) {
                var first = queue.poll(IDLE_ENDS_AFTER.toMillis(), TimeUnit.MILLISECONDS);
                if (first == null) {
                    return;
                }
                yieldToOthers();
                long start = System.nanoTime();
                write(takeRound(first));
                lastRoundNanos = System.nanoTime() - start;
            }
        } catch (InterruptedException e) {
            log.warn("The appender was interrupted");
        } finally {
            stale = true;
            working.set(false);
            if (!queue.isEmpty()) {
                startWorking();
            }
        }
    }

    /**
     * Where another process appends too, two that both hurry spend their time refusing each other. So each lets the other go in between, while its own
     * callers gather, and then looks first where the end is now.
     */
    private void yieldToOthers() {
        if (System.nanoTime() < contendedUntil) {
            LockSupport.parkNanos(Math.min(lastRoundNanos / 2, LONGEST_YIELD_NANOS));
            stale = true;
        }
    }

    private Deque<Waiting> takeRound(Waiting first) {
        var round = new ArrayDeque<Waiting>();
        int bytes = 0;
        for (var next = first; next != null; next = queue.poll()) {
            if (next.take()) {
                round.add(next);
                bytes += next.bytes;
            }
            if (round.size() >= ROUND_COMMITS || bytes >= ROUND_BYTES) {
                break;
            }
        }
        meters.round.record(round.size());
        return round;
    }

    private void write(Deque<Waiting> round) {
        long giveUp = System.nanoTime() + patience.unknownAfter().toNanos();
        long pause = 2;
        while (!round.isEmpty()) {
            try {
                insert(round);
            } catch (MongoException e) {
                stale = true;
                round.forEach(waiting -> waiting.uncertain = true);
                if (readOnly.getAsBoolean()) {
                    refuse(round);
                } else if (System.nanoTime() > giveUp) {
                    log.error(
                            "The event store does not answer: {}. {} commits may or may not be in it.",
                            e.getMessage(),
                            round.size());
                    failAll(round, new OutcomeUnknown(e));
                } else {
                    log.warn("The event store did not answer: {}. Reading back what it has.", e.getMessage());
                    pause(pause);
                    pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
                }
            } catch (Throwable e) {
                stale = true;
                round.forEach(waiting -> waiting.uncertain = true);
                failOrSplit(round, e);
            }
        }
    }

    /** Something is wrong with one of them, or with us: each alone, so that one cannot take the others with it. */
    private void failOrSplit(Deque<Waiting> round, Throwable reason) {
        if (round.size() == 1) {
            log.error("A commit cannot be written", reason);
            failAll(round, new EventStoreException("The event store could not take a commit", reason));
            return;
        }
        while (!round.isEmpty()) {
            write(new ArrayDeque<>(List.of(round.removeFirst())));
        }
    }

    /**
     * The store has gone read-only under the round. What it has of it was written but may not survive, so it is not acknowledged; what
     * it has not is certain.
     */
    private void refuse(Deque<Waiting> round) {
        while (!round.isEmpty()) {
            var next = round.removeFirst();
            try {
                next.fail(ownCommit(next) == null ? new StoreReadOnly() : new OutcomeUnknown(null));
            } catch (RuntimeException e) {
                next.fail(new OutcomeUnknown(e));
            }
        }
    }

    private static void failAll(Deque<Waiting> round, RuntimeException reason) {
        round.forEach(waiting -> waiting.fail(reason));
        round.clear();
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            log.warn("The appender was interrupted while it waited for the store");
        }
    }

    /** One attempt: takes from the round what is settled. */
    private void insert(Deque<Waiting> round) {
        // In this order: an own commit that the head includes is then found below, whatever still arrives in between.
        var start = knownHead();
        settleUncertain(round);
        var planned = plan(round, start);
        if (planned.isEmpty()) {
            return;
        }
        try {
            commits.insertMany(
                    planned.stream().map(Commit::toDocument).toList(), new InsertManyOptions().ordered(true));
            settle(round, planned, planned.size());
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().isEmpty() || e.getWriteConcernError() != null) {
                // Written, but how durably is not known: read it back as a majority has it.
                throw e;
            }
            var error = e.getWriteErrors().getFirst();
            settle(round, planned, error.getIndex());
            refused(round, planned.get(error.getIndex()), error.getCode(), e);
        }
    }

    /** The first of the round could not be inserted: someone else has its position, or its place in a stream, or it is there already. */
    private void refused(Deque<Waiting> round, Commit refused, int code, MongoException cause) {
        if (code != DUPLICATE_KEY && readOnly.getAsBoolean()) {
            throw cause;
        }
        stale = true;
        if (knownHead().next() > refused.position()) {
            log.debug("Position {} was taken by another process", refused.position());
            meters.positionTaken.increment();
            contendedUntil = System.nanoTime() + CONTENDED_FOR.toNanos();
        } else if (code == DUPLICATE_KEY) {
            duplicate(round.removeFirst(), cause);
        } else {
            round.removeFirst().fail(new EventStoreException("The event store refused a commit", cause));
        }
    }

    /** Its position is free, but it claims what another commit has: its command's id, or a place in a stream. */
    private void duplicate(Waiting refused, MongoException cause) {
        var command = refused.recording.command();
        var before = command == null ? null : holder(Recording.commandKey(command));
        var recorded = before == null ? null : before.recorded();
        if ((before != null && before.id().equals(refused.id)) || ownCommit(refused) != null) {
            stale = true;
            refused.succeed();
        } else if (recorded != null) {
            refused.fail(new RecordedBefore(recorded));
        } else {
            meters.streamChanged.increment();
            var first = refused.recording.events().getFirst();
            refused.fail(new ConcurrencyException(
                    "Someone else has just changed " + first.stream() + ": event " + first.sequence()
                            + " is there already",
                    cause));
        }
    }

    private static List<Commit> plan(Deque<Waiting> round, Head start) {
        var planned = new ArrayList<Commit>(round.size());
        long position = start.next();
        var previous = start.hash();
        for (var waiting : round) {
            var commit = Commit.following(position, previous, waiting.id, waiting.recording);
            planned.add(commit);
            position = commit.last() + 1;
            previous = commit.hash();
        }
        return planned;
    }

    private void settle(Deque<Waiting> round, List<Commit> planned, int count) {
        if (count == 0) {
            return;
        }
        var last = planned.get(count - 1);
        var end = Head.after(last);
        head = end;
        stale = false;
        appended.accept(end);
        for (int i = 0; i < count; i++) {
            round.removeFirst().succeed();
        }
    }

    private Head knownHead() {
        var known = head;
        if (known == null) {
            known = Head.of(commits);
        } else if (stale) {
            known = known.now(commits);
        }
        head = known;
        stale = false;
        return known;
    }

    /** After an attempt without an answer: what of the round is in the store already? It is there from its first on, or not at all. */
    private void settleUncertain(Deque<Waiting> round) {
        while (!round.isEmpty() && round.getFirst().uncertain) {
            var there = ownCommit(round.getFirst());
            if (there == null) {
                return;
            }
            appended.accept(Head.after(there));
            round.removeFirst().succeed();
        }
    }

    private @Nullable Commit ownCommit(Waiting waiting) {
        var there = holder(waiting.recording.events().getFirst().key());
        return there != null && there.id().equals(waiting.id) ? there : null;
    }

    /** The commit that has claimed a key. */
    private @Nullable Commit holder(String key) {
        var document = commits.find(Filters.eq(Commit.KEYS, key)).first();
        return document == null ? null : Commit.from(document);
    }
}
