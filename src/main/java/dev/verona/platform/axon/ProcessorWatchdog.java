package dev.verona.platform.axon;

import dev.verona.platform.eventstore.LiveEventStore;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Restarts a processor that was left standing. In Axon 4.13 a pooled processor can lose the task that coordinates it, when the store fails at the wrong moment:
 * it then says that it runs, or that it stopped, and nothing wakes it (its issue 4459). What counts is what is stored: when no node has
 * moved a processor's token for a while though there are events beyond it, this node's is shut down and started.
 */
@Component
public final class ProcessorWatchdog implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ProcessorWatchdog.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration STUCK_AFTER = Duration.ofSeconds(60);

    private final Processors processors;
    private final LiveEventStore store;
    private final MongoTokens tokens;
    private final LongSupplier stopwatch;
    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<String, AtomicInteger> suspended = new ConcurrentHashMap<>();
    private @Nullable ScheduledExecutorService executor;

    /** Where a processor was when it was last seen to move, or to have nothing to do. */
    private record Standing(long position, long since) {}

    @Autowired
    ProcessorWatchdog(Processors processors, LiveEventStore store, MongoTokens tokens) {
        this(processors, store, tokens, System::nanoTime);
    }

    /** @param stopwatch nanoseconds from any moment on */
    ProcessorWatchdog(Processors processors, LiveEventStore store, MongoTokens tokens, LongSupplier stopwatch) {
        this.processors = processors;
        this.store = store;
        this.tokens = tokens;
        this.stopwatch = stopwatch;
    }

    /** A processor that somebody stopped on purpose; closed when it is started again. */
    public interface Suspension extends AutoCloseable {
        @Override
        void close();
    }

    /** Leaves a processor alone while somebody stops, resets and starts it. */
    public Suspension suspend(String name) {
        suspended.computeIfAbsent(name, key -> new AtomicInteger()).incrementAndGet();
        return () -> suspended.computeIfAbsent(name, key -> new AtomicInteger()).decrementAndGet();
    }

    private boolean isSuspended(String name) {
        var count = suspended.get(name);
        return count != null && count.get() > 0;
    }

    /** Looks at every processor once, and says which it has started again. */
    synchronized List<String> look() {
        var restarted = new ArrayList<String>();
        for (var status : processors.all()) {
            var name = status.name();
            try {
                var processor = processors.processor(name).orElse(null);
                if (processor != null && !isSuspended(name) && standsStill(processor)) {
                    restart(processor);
                    restarted.add(name);
                }
            } catch (RuntimeException e) {
                log.warn("Cannot see how {} is: {}", name, e.getMessage());
            }
        }
        return restarted;
    }

    private boolean standsStill(StreamingEventProcessor processor) {
        var name = processor.getName();
        long position = stored(name);
        var before = standing.get(name);
        var mayStand = position >= store.head() || store.unknownAt(position + 1).isPresent();
        if (before == null || before.position() != position || mayStand) {
            standing.put(name, new Standing(position, stopwatch.getAsLong()));
            return before != null && !processor.isRunning();
        }
        return !processor.isRunning() || stopwatch.getAsLong() - before.since() > STUCK_AFTER.toNanos();
    }

    private void restart(StreamingEventProcessor processor) {
        log.warn(
                "{} {} at {} of {}: starting it again",
                processor.getName(),
                processor.isRunning() ? "does not move" : "was left stopped",
                stored(processor.getName()),
                store.head());
        standing.remove(processor.getName());
        Processors.restart(processor, () -> {});
    }

    /** How far the slowest segment is, whichever node works on it; how far this node's is, where each has a token of its own. */
    private long stored(String name) {
        return Arrays.stream(tokens.fetchSegments(name))
                .mapToLong(segment -> MongoEventStorageEngine.position(
                        tokens.peek(name, segment).orElse(null)))
                .min()
                .orElseGet(() ->
                        processors.status(name).map(ProcessorStatus::position).orElse(0L));
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("verona-watchdog").factory());
        var _ = started.scheduleWithFixedDelay(
                this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        executor = started;
    }

    /** Before the processors are: nobody starts what the end of the application stops. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public synchronized void stop() {
        var running = executor;
        if (running != null) {
            running.shutdownNow();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }
}
