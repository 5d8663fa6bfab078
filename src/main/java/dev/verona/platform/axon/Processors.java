package dev.verona.platform.axon;

import dev.verona.platform.eventstore.LiveEventStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** The processors of this node: how far each is, and waiting for one. */
public final class Processors implements Projections {

    private static final Logger log = LoggerFactory.getLogger(Processors.class);

    /** Twice what Axon takes when no task was lost: it looks every five seconds. */
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    /** Between two looks when no processor has said that it moved. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    /** Further behind than this, it will not be there in half a second. */
    private static final long FAR = 5_000;

    private final ObjectProvider<EventProcessingConfiguration> processing;
    private final ObjectProvider<LiveEventStore> store;
    private final ObjectProvider<MongoTokens> tokens;
    private final Duration patience;
    private final Map<String, Throwable> failures = new ConcurrentHashMap<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    /** @param patience how long a person waits for what they wrote: {@link #PATIENCE}, unless the machine is known to be slow */
    Processors(
            ObjectProvider<EventProcessingConfiguration> processing,
            ObjectProvider<LiveEventStore> store,
            ObjectProvider<MongoTokens> tokens,
            Duration patience) {
        this.processing = processing;
        this.store = store;
        this.tokens = tokens;
        this.patience = patience;
    }

    /** Every streaming processor of this node. */
    public List<ProcessorStatus> all() {
        return processing.getObject().eventProcessors().keySet().stream()
                .sorted()
                .map(this::status)
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<ProcessorStatus> status(String name) {
        return processor(name).map(processor -> {
            var segments = processor.processingStatus().values();
            long position = segments.stream()
                    .mapToLong(segment -> segment.getCurrentPosition().orElse(0))
                    .min()
                    .orElse(-1);
            var error = segments.stream()
                    .filter(EventTrackerStatus::isErrorState)
                    .map(EventTrackerStatus::getError)
                    .findFirst()
                    .or(() -> Optional.ofNullable(failures.get(name)))
                    .or(() -> store.getObject().unknownAt(position + 1))
                    .orElse(null);
            return new ProcessorStatus(
                    name,
                    processor.isRunning(),
                    position,
                    segments.stream().anyMatch(Processors::replaying),
                    segments.stream()
                            .filter(Processors::replaying)
                            .mapToLong(segment -> segment.getResetPosition().orElse(0))
                            .max()
                            .orElse(0),
                    error);
        });
    }

    /** Axon calls it a replay until the first event after the reset comes; for people it is over when everything from before is in. */
    private static boolean replaying(EventTrackerStatus segment) {
        return segment.isReplaying()
                && segment.getCurrentPosition().orElse(0)
                        < segment.getResetPosition().orElse(0);
    }

    /** The processor itself, to stop, reset and start it. */
    public Optional<StreamingEventProcessor> processor(String name) {
        return processing.getObject().eventProcessor(name, StreamingEventProcessor.class);
    }

    /** Who handles the processor's events. */
    EventHandlerInvoker handlers(String name) {
        return processing
                .getObject()
                .eventProcessor(name, AbstractEventProcessor.class)
                .map(AbstractEventProcessor::eventHandlerInvoker)
                .orElseThrow(() -> new IllegalArgumentException("No such processor: " + name));
    }

    /** The token is this node's: its processor goes on from there, if it does not already. */
    void goOn(String name) {
        processor(name)
                .filter(processor ->
                        processor.isRunning() && processor.processingStatus().isEmpty())
                .ifPresent(processor -> {
                    var _ = processor.claimSegment(0);
                });
    }

    /**
     * Stops a processor, does something, and starts it again. In Axon 4.13 a processor can lose the task that would stop it, and {@code shutDown} waits for
     * that one for ever (its issue 4459): then it is taken for stopped after a while, and must let go of what it holds when it has started.
     */
    static void restart(StreamingEventProcessor processor, Duration patience, Runnable meanwhile) {
        var held = Set.copyOf(processor.processingStatus().keySet());
        boolean stopped = stopped(processor.shutdownAsync(), patience);
        if (!stopped) {
            log.warn("{} does not stop: it is started as if it had", processor.getName());
        }
        try {
            meanwhile.run();
        } finally {
            processor.start();
            if (!stopped) {
                held.forEach(segment -> processor.releaseSegment(segment, 1, TimeUnit.SECONDS));
            }
        }
    }

    /** As {@link #restart(StreamingEventProcessor, Duration, Runnable)}. */
    public static void restart(StreamingEventProcessor processor, Runnable meanwhile) {
        restart(processor, STOPS_WITHIN, meanwhile);
    }

    private static boolean stopped(CompletableFuture<Void> stopping, Duration patience) {
        try {
            stopping.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !stopping.complete(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !stopping.complete(null);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Where another node works on it, what is stored says how far it is. */
    @Override
    public long position(String name) {
        var segments = processor(name)
                .orElseThrow(() -> new IllegalArgumentException("No such processor: " + name))
                .processingStatus()
                .values();
        return segments.isEmpty()
                ? tokens.getObject().position(name)
                : segments.stream()
                        .mapToLong(segment -> segment.getCurrentPosition().orElse(0))
                        .min()
                        .orElse(0);
    }

    @Override
    public boolean awaitAll(String name, Duration patience) {
        return awaitPosition(name, store.getObject().refreshHead(), patience);
    }

    @Override
    public boolean awaitOwnWrites(String name, Duration patience) {
        return awaitPosition(name, store.getObject().head(), patience);
    }

    @Override
    public void awaitOwnWrites(String name) {
        awaitOwnWrites(name, patience);
    }

    @Override
    public boolean awaitPosition(String name, long position, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (position(name) < position) {
            long left = deadline - System.nanoTime();
            var status = Objects.requireNonNull(status(name).orElse(null));
            if (left <= 0
                    || status.failed()
                    || !status.running()
                    || (status.position() >= 0 && position - status.position() > FAR && left <= PATIENCE.toNanos())) {
                return false;
            }
            if (!awaitMove(Math.min(left, LOOK_NANOS))) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("WaitNotInLoop") // the caller looks again, woken for a reason or not
    private boolean awaitMove(long nanos) {
        lock.lock();
        try {
            moved.awaitNanos(nanos);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** A processor has handled a batch. */
    void moved(String name) {
        failures.remove(name);
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** A processor could not handle an event, and will try again. */
    void failed(String name, @Nullable Throwable reason) {
        if (reason != null) {
            failures.put(name, reason);
        }
    }
}
