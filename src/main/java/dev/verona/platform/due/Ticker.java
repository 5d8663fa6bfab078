package dev.verona.platform.due;

import dev.verona.platform.axon.Processors;
import dev.verona.platform.due.DueList.Due;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. Each node looks by itself; the node whose processor keeps a list sends what is on it. Should two do so at once, while one takes over
 * from the other, then the command's id, the same for both, lets only one of them have an effect. It is not said anywhere that something was sent: the event that
 * came of it takes it off the list.
 */
@Component
public final class Ticker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Ticker.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    /** A list that does not have all events may show what is needless by now: then the next look is soon enough. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** What was sent without an event coming of it is sent again after pauses that double, up to this one. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    private final DueLists lists;
    private final Processors processors;
    private final CommandGateway commands;
    private final Clock clock;
    private final Map<String, Attempt> attempts = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable ScheduledExecutorService executor;

    /** @param nanos of the stopwatch, when it was sent */
    private record Attempt(long nanos, Duration pause) {

        boolean isOver(long now) {
            return now - nanos >= pause.toNanos();
        }

        Attempt another(long now) {
            var doubled = pause.multipliedBy(2);
            return new Attempt(now, doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled);
        }
    }

    Ticker(DueLists lists, Processors processors, CommandGateway commands, Clock clock) {
        this.lists = lists;
        this.processors = processors;
        this.commands = commands;
        this.clock = clock;
    }

    /** Not before: what a start does first may make things needless. */
    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        if (running && executor == null) {
            var started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("verona-ticker").factory());
            var _ = started.scheduleWithFixedDelay(
                    this::tick, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            executor = started;
        }
    }

    private void tick() {
        try {
            look();
        } catch (RuntimeException e) {
            log.warn("Cannot see what is due; looking again in {} s: {}", LOOK_EVERY.toSeconds(), e.toString());
        }
    }

    /** Sends what is due by the clock, of the lists that this node keeps. Returns when it is sent. */
    public void look() {
        var now = clock.instant();
        var due = lists.all().stream()
                .filter(list -> keeps(list.group()))
                .flatMap(list -> look(list, now).stream())
                .map(Due::commandId)
                .toList();
        attempts.keySet().retainAll(due);
    }

    private boolean keeps(String group) {
        return processors
                .processor(group)
                .map(processor -> !processor.processingStatus().isEmpty())
                .orElse(false);
    }

    private List<Due> look(DueList list, Instant now) {
        if (list.dueBy(now).isEmpty() || !processors.awaitAll(list.group(), PATIENCE)) {
            return List.of();
        }
        var due = list.dueBy(now);
        due.forEach(thing -> sendUnlessJustSent(list, thing));
        return due;
    }

    /** Whoever keeps the list; by what they may have seen a moment ago. */
    void sendUnlessJustSent(DueList list, Due due) {
        var id = due.commandId();
        var before = attempts.get(id);
        long nanos = System.nanoTime();
        if (before == null || before.isOver(nanos)) {
            attempts.put(id, before == null ? new Attempt(nanos, FIRST_PAUSE) : before.another(nanos));
            send(list, due, id);
        }
    }

    private void send(DueList list, Due due, String id) {
        try {
            var command = list.command(due);
            Acting.as(Actor.VERONA, () -> {
                commands.sendAndWait(MessageMetadata.under(id, true, command));
            });
            log.debug("{} of {} was due at {}", due.id(), due.list(), due.at());
        } catch (Rejection refused) {
            log.info("{} of {} was due, and is refused: {}", due.id(), due.list(), refused.getMessage());
        } catch (RuntimeException e) {
            log.warn("{} of {} is due, and cannot be sent now: {}", due.id(), due.list(), e.toString());
        }
    }

    @Override
    public synchronized void start() {
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        var started = executor;
        executor = null;
        if (started != null) {
            started.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
