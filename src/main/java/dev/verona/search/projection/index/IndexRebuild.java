package dev.verona.search.projection.index;

import dev.verona.platform.axon.RebuiltBeside;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes this node's index anew beside the one that people are answered from: a reader of its own takes in every event from the first one on, up to where the
 * shown one is, and then one commit puts the new one in its place. What was under way when the process ended goes on at the next start.
 */
@Component
class IndexRebuild implements RebuiltBeside, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);

    private static final int BATCH = 1_000;

    /** Nearer than this the shown one waits for its turn: the rest takes a moment. */
    private static final long NEAR = 500;

    private static final int PATIENCE_SECONDS = 10;
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final SearchIndex index;
    private final EventMessageHandler handlers;
    private final EventStore store;
    private @Nullable Thread working;
    private volatile boolean running;
    private volatile @Nullable Throwable error;

    IndexRebuild(SearchIndex index, SearchProjection projection, EventStore store) {
        this.index = index;
        this.handlers = new AnnotationEventHandlerAdapter(projection);
        this.store = store;
    }

    @Override
    public String group() {
        return SearchIndex.GROUP;
    }

    @Override
    public synchronized void rebuild() {
        index.begin();
        goOn();
    }

    private synchronized void goOn() {
        if (working == null || !working.isAlive()) {
            log.info("Rebuilding the search index beside the one that is shown");
            working = Thread.ofPlatform().daemon().name("rebuild-" + group()).start(this::work);
        }
    }

    @Override
    public Optional<Double> progress() {
        return index.beside()
                .map(beside -> Math.min(
                        1,
                        (double) beside.seen().orElse(0)
                                / Math.max(1, index.seen().orElse(0))));
    }

    @Override
    public Optional<Throwable> error() {
        return Optional.ofNullable(error);
    }

    private void work() {
        while (running) {
            try {
                var beside = index.beside().orElse(null);
                if (beside == null || makeAndShow(beside)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                error = e;
                log.error("The rebuild of the search index stands still and tries again: {}", e.toString());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return false when it was ended before */
    private boolean makeAndShow(IndexGeneration beside) throws InterruptedException {
        long from = beside.seen().orElse(0);
        try (var events = store.openStream(new GlobalSequenceTrackingToken(from))) {
            while (shownAt() - beside.seen().orElse(0) > NEAR) {
                if (!running) {
                    return false;
                }
                takeIn(events, beside, shownAt());
            }
            index.turn().lock();
            try {
                while (beside.seen().orElse(0) < shownAt()) {
                    takeIn(events, beside, shownAt());
                }
                index.swap();
            } finally {
                index.turn().unlock();
            }
        }
        log.info("The search index is rebuilt and shown");
        return true;
    }

    private long shownAt() {
        return index.seen().orElse(0);
    }

    /** At most a batch of what is up to that position. To take in the same events once more changes nothing. */
    private void takeIn(BlockingStream<TrackedEventMessage<?>> events, IndexGeneration beside, long upTo)
            throws InterruptedException {
        var batch = new Batch(beside);
        long reached = beside.seen().orElse(0);
        for (int taken = 0; taken < BATCH && reached < upTo; taken++) {
            if (!events.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The event after position " + reached + " cannot be read here");
            }
            var event = events.nextAvailable();
            handle(event, batch);
            reached = event.trackingToken().position().orElseThrow();
        }
        beside.save(batch);
        beside.seen(OptionalLong.of(reached));
        beside.keep();
        error = null;
    }

    private void handle(TrackedEventMessage<?> event, Batch batch) {
        if (!handlers.canHandle(event)) {
            return;
        }
        var work = new DefaultUnitOfWork<>(event);
        SearchProjection.into(batch, work);
        var result = work.executeWithResult(() -> handlers.handle(event));
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        if (index.beside().isPresent()) {
            goOn();
        }
    }

    @Override
    public void stop() {
        Thread ending;
        synchronized (this) {
            running = false;
            ending = working;
        }
        if (ending != null) {
            try {
                ending.join(Duration.ofSeconds(PATIENCE_SECONDS + 2));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
