package dev.verona.platform.eventstore;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's event store over {@link MongoEventStorageEngine}. Readers that have caught up are called the moment an event is
 * durable, instead of looking every half second, and share the most recent events instead of reading them once each.
 */
public final class LiveEventStore extends AbstractEventStore implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LiveEventStore.class);

    private static final int RECENT = 4096;
    private static final Duration CHANGES_AGAIN_AFTER = Duration.ofSeconds(10);

    private final MongoEventStorageEngine engine;
    private final ConcurrentSkipListMap<Long, TrackedEventMessage<?>> recent = new ConcurrentSkipListMap<>();
    private final Map<Long, UnknownEventType> unknown = new ConcurrentHashMap<>();
    private final Set<Tail> tails = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final @Nullable Thread watcher;
    private volatile boolean closed;

    /** The position up to which readers were woken by the watcher; its own. */
    private long lookedAt;

    private LiveEventStore(Builder builder, @Nullable Duration lookEvery) {
        super(builder);
        this.engine = builder.engine;
        this.watcher = lookEvery == null
                ? null
                : Thread.ofPlatform().daemon().name("verona-store-watch").start(() -> watch(lookEvery));
    }

    /**
     * @param lookEvery how often to look for what other processes append where there is no change stream; null when there are no others
     */
    public static LiveEventStore over(MongoEventStorageEngine engine, @Nullable Duration lookEvery) {
        return new LiveEventStore(new Builder(engine), lookEvery);
    }

    /** The position of the last event that readers may see; 0 in an empty store. */
    public long head() {
        return engine.head();
    }

    /** As {@link #head}, what other processes appended included. */
    public long refreshHead() {
        return engine.refreshHead();
    }

    /** Why readers stand still before that position: it has an event that only a newer version knows. Empty as long as no reader has come there. */
    public Optional<UnknownEventType> unknownAt(long position) {
        return Optional.ofNullable(unknown.get(position));
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        wake();
    }

    private void wake() {
        lock.lock();
        try {
            more.signalAll();
        } finally {
            lock.unlock();
        }
        tails.forEach(Tail::call);
    }

    /** By change stream where the server has them, else by looking again and again; whatever breaks is tried anew. */
    private void watch(Duration every) {
        boolean told = false;
        while (!closed) {
            try {
                followChanges();
            } catch (RuntimeException e) {
                if (closed || Thread.currentThread().isInterrupted()) {
                    return;
                }
                if (!told) {
                    log.info(
                            "No change stream ({}): looking every {} ms for what other nodes append",
                            e.getMessage(),
                            every.toMillis());
                    told = true;
                }
            }
            look(every, CHANGES_AGAIN_AFTER);
        }
    }

    private void followChanges() {
        try (var changes = engine.changes()) {
            // What came before the cursor was open is seen now, what comes after by the cursor.
            look();
            while (!closed) {
                changes.tryNext();
                while (changes.available() > 0) {
                    changes.tryNext();
                }
                look();
            }
        }
    }

    private void look(Duration every, Duration until) {
        long end = System.nanoTime() + until.toNanos();
        try {
            while (!closed && System.nanoTime() < end) {
                Thread.sleep(every);
                look();
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    private void look() {
        try {
            long before = lookedAt;
            lookedAt = engine.refreshHead();
            if (lookedAt > before) {
                wake();
            }
        } catch (RuntimeException e) {
            log.debug("Cannot see what other nodes append", e);
        }
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Tail(MongoEventStorageEngine.position(token));
    }

    @Override
    public void close() {
        closed = true;
        if (watcher != null) {
            watcher.interrupt();
        }
        List.copyOf(tails).forEach(Tail::close);
    }

    private void standBefore(long position, UnknownEventType reason) {
        var here = reason.at(position);
        if (unknown.putIfAbsent(position, here) == null) {
            log.error("Readers of the event store stand still. {}.", here.getMessage());
        }
    }

    /** One reader: in order, from a position on, without end. Used by one thread at a time. */
    private final class Tail implements TrackingEventStream {

        private long position;
        private @Nullable Iterator<? extends TrackedEventMessage<?>> iterator;
        private @Nullable TrackedEventMessage<?> peeked;
        private volatile @Nullable Runnable callback;
        private volatile boolean ended;

        Tail(long position) {
            this.position = position;
            tails.add(this);
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            if (peeked == null) {
                peeked = fetch();
            }
            return Optional.ofNullable(peeked);
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            long left = unit.toNanos(timeout);
            while (peek().isEmpty()) {
                lock.lockInterruptibly();
                try {
                    while (nothingToRead() && left > 0 && !ended) {
                        left = more.awaitNanos(left);
                    }
                } finally {
                    lock.unlock();
                }
                if (ended || (left <= 0 && nothingToRead())) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
                if (ended) {
                    throw new IllegalStateException("The stream is closed");
                }
            }
            var next = Objects.requireNonNull(peeked);
            peeked = null;
            position = MongoEventStorageEngine.position(next.trackingToken());
            return next;
        }

        /** Before an event that nobody knows here is a reader at its end, with all that came before it. */
        private boolean nothingToRead() {
            return engine.head() <= position || unknown.containsKey(position + 1);
        }

        private @Nullable TrackedEventMessage<?> fetch() {
            if (ended || nothingToRead()) {
                return null;
            }
            try {
                return read(position + 1);
            } catch (UnknownEventType e) {
                iterator = null;
                standBefore(position + 1, e);
                return null;
            }
        }

        private @Nullable TrackedEventMessage<?> read(long next) {
            var shared = recent.get(next);
            if (shared != null) {
                iterator = null;
                return shared;
            }
            var reading = iterator;
            if (reading == null || !reading.hasNext()) {
                reading = engine.readEvents(new GlobalSequenceTrackingToken(position), false)
                        .iterator();
                iterator = reading;
            }
            if (!reading.hasNext()) {
                iterator = null;
                return null;
            }
            TrackedEventMessage<?> read = reading.next();
            Objects.requireNonNull(read.getPayloadType());
            if (next > engine.head() - RECENT) {
                recent.put(next, read);
                while (recent.size() > RECENT) {
                    recent.pollFirstEntry();
                }
            }
            return read;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable call) {
            callback = call;
            return true;
        }

        void call() {
            var now = callback;
            if (now != null) {
                try {
                    now.run();
                } catch (RuntimeException e) {
                    log.debug("A reader could not be called", e);
                }
            }
        }

        @Override
        public void close() {
            ended = true;
            tails.remove(this);
            callback = null;
            iterator = null;
            lock.lock();
            try {
                more.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private static final class Builder extends AbstractEventStore.Builder {

        private final MongoEventStorageEngine engine;

        Builder(MongoEventStorageEngine engine) {
            this.engine = engine;
            storageEngine(engine);
        }
    }
}
