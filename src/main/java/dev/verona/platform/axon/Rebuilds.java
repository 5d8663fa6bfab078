package dev.verona.platform.axon;

import dev.verona.platform.eventstore.LiveEventStore;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Batch;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes a read model anew beside the one that screens are shown: a reader of its own, with a token of its own, takes in every event from the first one on, never
 * beyond where the processor of the shown one stands. Events are read ahead of it, and a batch is written while the next is taken in. When both stand at the same event, one write gives the processor the new
 * generation. A crash leaves the old generation or the new one; what was under way goes on at the next start, or on another node.
 *
 * <p>No processor is stopped for it: Axon's takes seconds to stop and start again, and could be left stopped.
 */
public final class Rebuilds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);

    private static final String SUFFIX = "~rebuild";
    private static final int BATCH = 1_000;

    /** Nearer than this the shown one waits for its turn: the rest takes a moment. */
    private static final long NEAR = 500;

    /** What another node has taken in may be an event that only its newer version knows. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration AGAIN = Duration.ofSeconds(1);

    /** A node that died may have left one. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    /** So long somebody may still be reading the old documents, on any node. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Processors processors;
    private final ReadModels models;
    private final MongoTokens tokens;
    private final DeadLetters letters;
    private final LiveEventStore store;
    private final MongoConnection connection;
    private final Map<String, Rebuild> running = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledExecutorService looking;

    Rebuilds(
            Processors processors,
            ReadModels models,
            MongoTokens tokens,
            DeadLetters letters,
            LiveEventStore store,
            MongoConnection connection) {
        this.processors = processors;
        this.models = models;
        this.tokens = tokens;
        this.letters = letters;
        this.store = store;
        this.connection = connection;
    }

    /** Begins one, unless one is under way on any node. Returns when it has begun. */
    public void begin(ReadModel model) {
        try {
            tokens.begin(model.name() + SUFFIX, tokens.generation(model.name()).orElse(0) + 1);
        } catch (UnableToInitializeTokenException e) {
            log.debug("{} is rebuilt already", model.name(), e);
        }
        goOn(model);
    }

    /** How far the rebuild of that read model is, 0 to 1, on whichever node; empty when there is none. */
    public Optional<Double> progress(String group) {
        var position = tokens.standing(group + SUFFIX);
        long head = Math.max(1, store.head());
        return position.isEmpty() ? Optional.empty() : Optional.of(Math.min(1, (double) position.getAsLong() / head));
    }

    /** Why the rebuild stands still, on this node. */
    public Optional<Throwable> error(String group) {
        return Optional.ofNullable(running.get(group)).map(rebuild -> rebuild.error);
    }

    private void goOn(ReadModel model) {
        running.computeIfAbsent(model.name(), group -> {
            int generation = tokens.generation(group + SUFFIX).orElse(0);
            int shown = tokens.generation(group).orElse(0);
            if (generation <= shown) {
                tokens.end(group + SUFFIX);
                clearAwayLater(model);
                return null;
            }
            try {
                tokens.fetchToken(group + SUFFIX, 0);
            } catch (UnableToClaimTokenException e) {
                return null;
            }
            log.info("Rebuilding {} beside the one that is shown", group);
            var rebuild = new Rebuild(model, generation);
            Thread.ofPlatform().daemon().name("rebuild-" + group).start(rebuild);
            return rebuild;
        });
    }

    /** What screens were shown before the generation that they are shown now. */
    private void clearAway(ReadModel model) {
        try {
            int shown = tokens.generation(model.name()).orElse(0);
            model.dropBefore(shown);
            letters.removeBefore(model.name(), shown);
        } catch (RuntimeException e) {
            log.warn("The former documents of {} are cleared away at the next start: {}", model.name(), e.getMessage());
        }
    }

    /** Goes on with what an earlier start or another node left, and clears away what was left of it. */
    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("verona-rebuilds").factory());
        looking = started;
        look();
        var _ = started.scheduleWithFixedDelay(
                this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        models.all().forEach(this::clearAwayLater);
    }

    private void clearAwayLater(ReadModel model) {
        var executor = looking;
        if (executor != null) {
            try {
                var _ = executor.schedule(() -> clearAway(model), GRACE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                log.debug("{} is cleared up at the next start", model.name(), e);
            }
        }
    }

    private void look() {
        for (var model : models.all()) {
            try {
                if (tokens.generation(model.name() + SUFFIX).isPresent()) {
                    goOn(model);
                }
            } catch (RuntimeException e) {
                log.warn("Cannot see whether {} is rebuilt: {}", model.name(), e.getMessage());
            }
        }
    }

    @Override
    public synchronized void stop() {
        var was = looking;
        looking = null;
        if (was != null) {
            was.shutdownNow();
        }
        running.values().forEach(Rebuild::join);
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }

    /** One rebuild on this node, by one thread. */
    private final class Rebuild implements Runnable {

        private final ReadModel model;
        private final int generation;
        private final String group;
        private final String name;
        private final EventHandlerInvoker handlers;
        private volatile @Nullable Throwable error;
        private volatile @Nullable Thread thread;
        private long position;

        Rebuild(ReadModel model, int generation) {
            this.model = model;
            this.generation = generation;
            this.group = model.name();
            this.name = group + SUFFIX;
            this.handlers = processors.handlers(group);
        }

        @Override
        public void run() {
            thread = Thread.currentThread();
            boolean shown = false;
            try {
                while (isRunning() && !shown) {
                    shown = tryToShow();
                }
            } catch (UnableToClaimTokenException e) {
                log.info("Another node goes on with the rebuild of {}", group);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                log.error("The rebuild of {} ended: {}", group, e.toString(), e);
            } finally {
                running.remove(group, this);
            }
            if (shown) {
                clearAwayLater(model);
            }
        }

        private boolean tryToShow() throws InterruptedException {
            position = tokens.standing(name).orElseThrow(() -> new UnableToClaimTokenException(name + " is over"));
            if (position == 0) {
                letters.removeAll(group, generation);
                model.prepare(generation);
            } else {
                model.forget(generation);
            }
            try (var events = new ReadAhead(
                            group,
                            store.openStream(new GlobalSequenceTrackingToken(position)),
                            event -> handlers.canHandle(event, Segment.ROOT_SEGMENT));
                    var writes = new WritesBehind(group)) {
                for (long shown = tokens.position(group); shown - position > NEAR; shown = tokens.position(group)) {
                    if (!isRunning()) {
                        return false;
                    }
                    takeIn(events, shown, writes);
                }
                swap(events, writes);
                return true;
            } catch (UnableToClaimTokenException e) {
                throw e;
            } catch (RuntimeException e) {
                error = e;
                log.error("The rebuild of {} stands still and tries again: {}", group, e.toString());
                Thread.sleep(AGAIN);
                return false;
            }
        }

        /** While the shown one stands still for a moment. */
        private void swap(ReadAhead events, WritesBehind writes) {
            model.turn().lock();
            try {
                tokens.seize(group);
                long shown = tokens.position(group);
                while (position < shown) {
                    takeIn(events, shown, writes);
                }
                writes.await();
                tokens.adopt(group, generation);
                model.show(generation);
            } finally {
                model.turn().unlock();
                processors.goOn(group);
            }
            tokens.end(name);
            log.info("{} is rebuilt and shown", group);
        }

        /** At most a batch of what is up to that position. */
        private void takeIn(ReadAhead events, long upTo, WritesBehind writes) {
            var batch = new ArrayList<TrackedEventMessage<?>>();
            long reached = position;
            for (int taken = 0; taken < BATCH && reached < upTo; taken++) {
                var next = events.next(PATIENCE)
                        .orElseThrow(() -> new IllegalStateException(
                                "The event after position " + position + " cannot be read here"));
                reached = MongoEventStorageEngine.position(next.event().trackingToken());
                if (next.wanted()) {
                    batch.add(next.event());
                }
            }
            handle(batch, new GlobalSequenceTrackingToken(reached), writes);
            position = reached;
            error = null;
        }

        private void handle(
                List<TrackedEventMessage<?>> batch, GlobalSequenceTrackingToken token, WritesBehind writes) {
            if (batch.isEmpty()) {
                writes.await();
                tokens.storeToken(token, name, 0);
                return;
            }
            var handling = new EventHandling(name, processors, new EventHandling.Parts(letters, Optional.of(unit -> {
                var into = Batch.of(unit, connection, model, generation);
                into.writeBy(writes::write);
                return into;
            })));
            var unit = new BatchingUnitOfWork<TrackedEventMessage<?>>(batch);
            unit.onPrepareCommit(done -> tokens.storeToken(token, name, 0));
            var result = unit.executeWithResult(
                    () -> new DefaultInterceptorChain<TrackedEventMessage<?>>(unit, List.of(handling), message -> {
                                handlers.handle(message, Segment.ROOT_SEGMENT);
                                return null;
                            })
                            .proceed(),
                    RollbackConfigurationType.ANY_THROWABLE);
            if (result.isExceptional()) {
                if (result.exceptionResult() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IllegalStateException(result.exceptionResult());
            }
        }

        /** Waits until the batch in hand is written: what it is written to is about to be closed. */
        void join() {
            var working = thread;
            if (working != null) {
                try {
                    working.join(Duration.ofSeconds(10));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
