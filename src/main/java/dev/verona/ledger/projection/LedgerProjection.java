package dev.verona.ledger.projection;

import dev.verona.ledger.api.LedgerQuery;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the ledger. A plan's book says which of its events are in, so that none is counted twice. */
@Component
@ProcessingGroup(LedgerQuery.READ_MODEL)
class LedgerProjection {

    private final LedgerStore store;

    LedgerProjection(LedgerStore store) {
        this.store = store;
    }

    @EventHandler
    void on(PlanEvent event, Moment moment) {
        var known = store.book(event.plan()).orElse(null);
        if (known == null && event instanceof PlanEvent.PlanCreated created) {
            store.addPlan(created.account(), created.plan());
            known = Book.begun(created.plan(), created.account());
        }
        if (known == null || moment.sequence() <= known.sequence()) {
            return;
        }
        store.save(new Bookkeeping(store, known, moment).after(event).at(moment.sequence()));
    }
}
