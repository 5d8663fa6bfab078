package dev.verona.work.projection.desk;

import dev.verona.account.api.AccountEvent;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.work.api.WorkEvent;
import dev.verona.work.api.WorkQuery;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the desks and tells the news. A plan's tasks say which of its events are in, so that none is taken in twice. */
@Component
@ProcessingGroup(WorkQuery.READ_MODEL)
class DeskProjection {

    private final DeskStore store;

    DeskProjection(DeskStore store) {
        this.store = store;
    }

    @EventHandler
    void on(PlanEvent event, Moment moment) {
        var before = store.plan(event.plan()).orElse(null);
        var known =
                before == null && event instanceof PlanEvent.PlanCreated created ? PlanReading.begin(created) : before;
        if (known == null || moment.sequence() <= known.sequence()) {
            return;
        }
        var actor = moment.actor().person();
        var after = new PlanReading(known, actor, moment.at()).after(event).at(moment.sequence());
        layOut(before, after);
        tell(after.account(), FeedReading.of(event, after, actor, moment.at(), moment.position()));
        store.save(after);
    }

    @EventHandler
    void on(AccountEvent event, Moment moment) {
        FeedReading.of(event, moment.actor().person(), moment.at(), moment.position())
                .ifPresent(entry -> tell(event.account(), entry));
    }

    @EventHandler
    void on(WorkEvent event) {
        switch (event) {
            case WorkEvent.CaughtUp e -> store.seen(e.person(), e.position());
        }
    }

    private void tell(AccountId account, Feed.Entry entry) {
        store.save(store.feed(account).with(entry));
    }

    /** Clears from each desk what waited there before, and lays down what waits now; a desk where nothing changed is left alone. */
    private void layOut(@Nullable PlanTasks before, PlanTasks after) {
        var then = before == null ? Map.<PersonId, List<Item>>of() : WhoMustAct.in(before);
        var now = WhoMustAct.in(after);
        then.keySet().stream()
                .filter(person -> !now.containsKey(person))
                .forEach(person -> lay(person, after.plan(), List.of()));
        now.forEach((person, items) -> {
            if (!items.equals(then.get(person))) {
                lay(person, after.plan(), items);
            }
        });
    }

    private void lay(PersonId person, PlanId plan, List<Item> items) {
        store.save(store.desk(person).with(plan, items));
    }
}
