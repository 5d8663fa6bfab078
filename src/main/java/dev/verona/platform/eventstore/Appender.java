package dev.verona.platform.eventstore;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts commits at the end of the store, each as a whole, in the order they came. Callers who wait at the same time are written
 * together: whoever has the turn takes all that wait and inserts them in one round, so they share one sync of the disk. Any
 * number of processes may do so on one database: who comes second at a position moves on to the next.
 */
final class Appender {

    private static final Logger log = LoggerFactory.getLogger(Appender.class);

    private static final int DUPLICATE_KEY = 11000;
    private static final int WAITING = 4096;
    private static final int ROUND_COMMITS = 256;
    private static final int ROUND_BYTES = 4 << 20;
    private static final Duration BUSY_AFTER = Duration.ofSeconds(5);
    private static final Duration UNKNOWN_AFTER = Duration.ofSeconds(20);
    private static final int LARGEST_COMMIT_BYTES = 12 << 20;

    private final MongoCollection<Document> commits;
    private final LongConsumer appended;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING);
    private final ReentrantLock turn = new ReentrantLock(true);

    /** Where the next commit goes, and the hash before it; guarded by {@link #turn}; null when it must be read. */
    private @Nullable Head head;

    private record Head(long next, Binary hash) {}

    /** @param appended is told the position of the last event of each round, once it is durable */
    Appender(MongoCollection<Document> commits, LongConsumer appended) {
        this.commits = commits;
        this.appended = appended;
    }

    /** One caller's events, and what became of them. */
    private static final class Waiting {
        final UUID id = UUID.randomUUID();
        final List<StoredEvent> events;
        /** Whether an attempt ended without an answer, so that it may be in the store already. */
        boolean uncertain;

        volatile boolean done;
        volatile @Nullable RuntimeException failure;

        Waiting(List<StoredEvent> events) {
            this.events = events;
        }

        int bytes() {
            return events.stream().mapToInt(StoredEvent::bytes).sum();
        }

        void fail(RuntimeException reason) {
            failure = reason;
            done = true;
        }
    }

    /**
     * Returns when the events are durable.
     *
     * @throws ConcurrencyException when another event has a place in a stream that one of these claims
     * @throws EventStoreException when the store is busy or fails; nothing was appended, unless the message says that the outcome
     *     is unknown
     */
    void append(List<StoredEvent> events) {
        var mine = new Waiting(events);
        if (mine.bytes() > LARGEST_COMMIT_BYTES) {
            throw new EventStoreException("One unit of work may record at most " + (LARGEST_COMMIT_BYTES >> 20)
                    + " MB: send it in several commands.");
        }
        try {
            if (!queue.offer(mine, BUSY_AFTER.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new EventStoreException("The event store is busy: try again in a moment. Nothing was recorded.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Interrupted before anything was recorded", e);
        }
        while (!mine.done) {
            turn.lock();
            try {
                if (!mine.done) {
                    write(takeRound());
                }
            } finally {
                turn.unlock();
            }
        }
        var failure = mine.failure;
        if (failure != null) {
            throw failure;
        }
    }

    private Deque<Waiting> takeRound() {
        var round = new ArrayDeque<Waiting>();
        int bytes = 0;
        while (round.size() < ROUND_COMMITS && bytes < ROUND_BYTES) {
            var next = queue.poll();
            if (next == null) {
                break;
            }
            round.add(next);
            bytes += next.bytes();
        }
        return round;
    }

    private void write(Deque<Waiting> round) {
        long giveUp = System.nanoTime() + UNKNOWN_AFTER.toNanos();
        while (!round.isEmpty()) {
            try {
                insert(round);
            } catch (MongoException e) {
                head = null;
                round.forEach(waiting -> waiting.uncertain = true);
                if (System.nanoTime() > giveUp) {
                    failAll(
                            round,
                            new EventStoreException(
                                    "The event store does not answer; whether the last change was recorded is not known yet.",
                                    e));
                    return;
                }
                log.warn("The event store did not answer: {}. Reading back what it has.", e.getMessage());
                pause();
            } catch (RuntimeException e) {
                head = null;
                failAll(round, e);
                return;
            }
        }
    }

    private static void failAll(Deque<Waiting> round, RuntimeException reason) {
        round.forEach(waiting -> waiting.fail(reason));
        round.clear();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One attempt: takes from the round what is settled. */
    private void insert(Deque<Waiting> round) {
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
            if (e.getWriteErrors().isEmpty()) {
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
        var there = read(refused.position());
        if (there != null && !there.id().equals(refused.id())) {
            log.debug("Position {} was taken by another process", refused.position());
            head = null;
        } else if (there != null) {
            settle(round, List.of(refused), 1);
        } else if (code == DUPLICATE_KEY) {
            var first = refused.events().getFirst();
            round.removeFirst()
                    .fail(new ConcurrencyException(
                            "Someone else has just changed " + first.stream() + ": event " + first.sequence()
                                    + " is there already",
                            cause));
        } else {
            round.removeFirst().fail(new EventStoreException("The event store refused a commit", cause));
        }
    }

    private List<Commit> plan(Deque<Waiting> round, Head start) {
        var planned = new ArrayList<Commit>(round.size());
        long position = start.next();
        var previous = start.hash();
        for (var waiting : round) {
            var commit = Commit.following(position, previous, waiting.id, waiting.events);
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
        head = new Head(last.last() + 1, last.hash());
        appended.accept(last.last());
        for (int i = 0; i < count; i++) {
            round.removeFirst().done = true;
        }
    }

    private Head knownHead() {
        var known = head;
        if (known != null) {
            return known;
        }
        var newest = newest();
        var read = newest == null ? new Head(1, Commit.NOTHING) : new Head(newest.last() + 1, newest.hash());
        head = read;
        return read;
    }

    /** After an attempt without an answer: what of the round is in the store already? It is there from its first on, or not at all. */
    private void settleUncertain(Deque<Waiting> round) {
        while (!round.isEmpty() && round.getFirst().uncertain) {
            var first = round.getFirst();
            var there = ownCommit(first);
            if (there == null) {
                return;
            }
            appended.accept(there.last());
            round.removeFirst().done = true;
        }
    }

    private @Nullable Commit ownCommit(Waiting waiting) {
        var document = commits.find(
                        Filters.eq(Commit.KEYS, waiting.events.getFirst().key()))
                .first();
        var there = document == null ? null : Commit.from(document);
        return there != null && there.id().equals(waiting.id) ? there : null;
    }

    private @Nullable Commit newest() {
        var document = commits.find().sort(Sorts.descending(Commit.ID)).limit(1).first();
        return document == null ? null : Commit.from(document);
    }

    private @Nullable Commit read(long position) {
        var document = commits.find(Filters.eq(Commit.ID, position)).first();
        return document == null ? null : Commit.from(document);
    }
}
