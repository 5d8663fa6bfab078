package dev.verona.account.automation;

import dev.verona.account.api.Accounts;
import dev.verona.account.api.ImportEvent.UndoStarted;
import dev.verona.account.api.ImportQuery.ListUndoing;
import dev.verona.account.api.UndoUnderWay;
import dev.verona.account.imports.UndoRun;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.live.LiveEvents;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries out each undo that somebody decided on: at once when it is heard of, and what a stop left half done when Verona runs again. On several nodes each
 * does it, which does no harm.
 */
@Component
final class WhenUndoIsDecidedThenTakeBack implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WhenUndoIsDecidedThenTakeBack.class);

    /** How often it is looked for what was left half done. */
    private static final Duration ROUND = Duration.ofSeconds(10);

    /** How long the read model may take to tell of a decision; after that, the next round finds it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final UndoRun run;
    private final QueryGateway queries;
    private final LiveEvents events;
    private final Projections projections;
    private volatile @Nullable ScheduledExecutorService rounds;
    private LiveEvents.@Nullable Subscription heard;

    WhenUndoIsDecidedThenTakeBack(UndoRun run, QueryGateway queries, LiveEvents events, Projections projections) {
        this.run = run;
        this.queries = queries;
        this.events = events;
        this.projections = projections;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("verona-undo").factory());
        var _ = started.scheduleWithFixedDelay(this::round, 1, ROUND.toSeconds(), TimeUnit.SECONDS);
        heard = events.subscribeTo(UndoStarted.class, event -> soon(started, event.position()));
        rounds = started;
    }

    private void soon(ScheduledExecutorService started, long position) {
        try {
            started.execute(() -> {
                if (projections.awaitPosition(Accounts.READ_MODEL, position, PATIENCE)) {
                    round();
                }
            });
        } catch (RejectedExecutionException e) {
            log.debug("Stopping: the next start goes on with it");
        }
    }

    private void round() {
        try {
            for (var undo : Acting.as(Actor.VERONA, this::undoing)) {
                var result = Acting.as(undo.by(), () -> run.run(undo.batch()));
                log.info("Import {} is undone: {}", undo.batch(), result);
            }
        } catch (Exception e) {
            log.warn("An undo stopped midway; it is tried again in {} s", ROUND.toSeconds(), e);
        }
    }

    private List<UndoUnderWay> undoing() {
        // Or one that has just ended here would be gone through once more.
        projections.awaitOwnWrites(Accounts.READ_MODEL, PATIENCE);
        return queries.query(new ListUndoing(), ResponseTypes.multipleInstancesOf(UndoUnderWay.class))
                .join();
    }

    @Override
    public void stop() {
        var subscription = heard;
        if (subscription != null) {
            subscription.close();
        }
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
