package dev.verona.engagement.automation;

import dev.verona.account.api.OpportunityEvent;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.RuleEvent;
import dev.verona.engagement.projection.rules.DueWork;
import dev.verona.engagement.projection.rules.Todo;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.live.LiveEvents;
import dev.verona.platform.live.LiveEvents.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Does what rules lead to: at once when something happens that they look at, and what a stop left undone when Verona runs again. On several nodes each does it, which
 * does no harm: every command has an id of its own, under which it has one effect.
 */
@Component
final class WhenARuleAsksThenConsult implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WhenARuleAsksThenConsult.class);

    /** How often it is looked for what was left undone, and for rules whose day has come. */
    private static final Duration ROUND = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DueWork work;
    private final Helper helper;
    private final LiveEvents events;
    private final Projections projections;
    private final AtomicLong heard = new AtomicLong();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private volatile @Nullable ScheduledExecutorService rounds;
    private volatile boolean ready;

    WhenARuleAsksThenConsult(DueWork work, Helper helper, LiveEvents events, Projections projections) {
        this.work = work;
        this.helper = helper;
        this.events = events;
        this.projections = projections;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("verona-rules").factory());
        var _ = started.scheduleWithFixedDelay(
                () -> round(true), ROUND.toSeconds(), ROUND.toSeconds(), TimeUnit.SECONDS);
        for (var kind : List.of(OpportunityEvent.class, ConsultationEvent.class, RuleEvent.class)) {
            subscriptions.add(events.subscribeTo(kind, event -> soon(started, event.position())));
        }
        rounds = started;
    }

    /** Nothing is missed before: what a start itself records may be dated long ago, with what came of it still to come. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
        var started = rounds;
        if (started != null) {
            started.execute(() -> round(true));
        }
    }

    /** Of many events at once only the last leads to a round. */
    private void soon(ScheduledExecutorService started, long position) {
        heard.accumulateAndGet(position, Math::max);
        try {
            started.execute(() -> {
                if (heard.get() == position
                        && projections.awaitPosition(EngagementQuery.READ_MODEL, position, PATIENCE)) {
                    round(false);
                }
            });
        } catch (RejectedExecutionException e) {
            log.debug("Stopping: the next start goes on with it");
        }
    }

    private void round(boolean sweep) {
        try {
            work.todos().forEach(this::attempt);
            if (sweep) {
                work.sinceTheyAreInForce().forEach(this::attempt);
                if (ready) {
                    work.missed().forEach(this::note);
                }
            }
        } catch (RuntimeException e) {
            log.warn("What rules lead to is not done yet; it is tried again in {} s", ROUND.toSeconds(), e);
        }
    }

    private void attempt(Todo todo) {
        try {
            helper.perform(todo);
        } catch (Exception e) {
            log.warn("{} is not done yet: it is tried again in {} s", todo, ROUND.toSeconds(), e);
        }
    }

    private void note(DueWork.Missed missed) {
        try {
            helper.note(missed);
        } catch (Exception e) {
            log.warn("{} is not noted yet: it is tried again in {} s", missed, ROUND.toSeconds(), e);
        }
    }

    @Override
    public void stop() {
        subscriptions.forEach(Subscription::close);
        subscriptions.clear();
        var started = rounds;
        if (started != null) {
            started.shutdownNow();
        }
        rounds = null;
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
