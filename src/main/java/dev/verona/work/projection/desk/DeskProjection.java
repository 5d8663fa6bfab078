package dev.verona.work.projection.desk;

import dev.verona.account.api.AccountEvent;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.work.api.WorkEvent;
import dev.verona.work.api.WorkQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays out the desks and tells the news. What a batch of events leads to is written at its end, the plans last: they say which events are in, so what a
 * crash leaves half done is done again and comes out the same.
 */
@Component
@ProcessingGroup(WorkQuery.READ_MODEL)
class DeskProjection {

    private static final String BATCH = DeskProjection.class.getName() + ".batch";

    private final DeskStore store;

    DeskProjection(DeskStore store) {
        this.store = store;
    }

    @EventHandler
    void on(
            PlanEvent event,
            MetaData metadata,
            @Timestamp Instant at,
            @SequenceNumber long sequence,
            TrackingToken token,
            UnitOfWork<?> work) {
        handle(event, actor(metadata), at, sequence, position(token), batch(work));
    }

    @EventHandler
    void on(AccountEvent event, MetaData metadata, @Timestamp Instant at, TrackingToken token, UnitOfWork<?> work) {
        handle(event, actor(metadata), at, position(token), batch(work));
    }

    @EventHandler
    void on(WorkEvent event) {
        switch (event) {
            case WorkEvent.CaughtUp e -> store.seen(e.person(), e.position());
        }
    }

    private static PersonId actor(MetaData metadata) {
        return MessageMetadata.actor(metadata).orElse(Actor.VERONA).person();
    }

    private static long position(TrackingToken token) {
        return token.position().orElse(-1);
    }

    private Batch batch(UnitOfWork<?> work) {
        var root = work.root();
        return root.getOrComputeResource(BATCH, key -> {
            var batch = new Batch(new LinkedHashMap<>(), new LinkedHashMap<>());
            root.onPrepareCommit(done -> save(batch));
            return batch;
        });
    }

    @ResetHandler
    void reset() {
        store.clear();
    }

    /** What a batch of events leads to, before it is written. */
    record Batch(Map<PlanId, Change> plans, Map<AccountId, Feed> feeds) {}

    /** @param before as the desks show it, null for a new plan */
    record Change(@Nullable PlanTasks before, PlanTasks after) {}

    void handle(PlanEvent event, PersonId actor, Instant at, long sequence, long position, Batch batch) {
        var pending = batch.plans().get(event.plan());
        var before = pending == null ? store.plan(event.plan()).orElse(null) : pending.before();
        var now = pending == null ? before : pending.after();
        if (now == null && event instanceof PlanEvent.PlanCreated created) {
            now = PlanReading.begin(created);
        }
        if (now != null && sequence > now.sequence()) {
            var after = new PlanReading(now, actor, at).after(event).at(sequence);
            batch.plans().put(event.plan(), new Change(before, after));
            tell(after.account(), FeedReading.of(event, after, actor, at, position), batch);
        }
    }

    void handle(AccountEvent event, PersonId actor, Instant at, long position, Batch batch) {
        FeedReading.of(event, actor, at, position).ifPresent(entry -> tell(event.account(), entry, batch));
    }

    private void tell(AccountId account, Feed.Entry entry, Batch batch) {
        var feed = batch.feeds().computeIfAbsent(account, store::feed);
        batch.feeds().put(account, feed.with(entry));
    }

    void save(Batch batch) {
        Map<PersonId, Desk> desks = new LinkedHashMap<>();
        batch.plans().forEach((plan, change) -> {
            var before = change.before();
            if (before != null) {
                WhoMustAct.in(before).keySet().forEach(person -> lay(desks, person, plan, List.of()));
            }
            WhoMustAct.in(change.after()).forEach((person, items) -> lay(desks, person, plan, items));
        });
        desks.values().forEach(store::save);
        batch.feeds().values().forEach(store::save);
        batch.plans().values().forEach(change -> store.save(change.after()));
    }

    private void lay(Map<PersonId, Desk> desks, PersonId person, PlanId plan, List<Item> items) {
        desks.put(person, desks.computeIfAbsent(person, store::desk).with(plan, items));
    }
}
