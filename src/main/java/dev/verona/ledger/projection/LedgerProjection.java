package dev.verona.ledger.projection;

import dev.verona.account.api.OpportunityEvent;
import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.AccountId;
import java.util.List;
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

    @EventHandler
    void on(OpportunityEvent event, Moment moment) {
        var before = store.deal(event.opportunity()).orElse(null);
        if (before != null && moment.sequence() <= before.sequence()) {
            return;
        }
        var account = before == null ? null : before.facts().account();
        if (before != null && account != null) {
            var decision =
                    before.decided(event, moment, store.decisions(account).all().size(), standing(account));
            if (decision != null) {
                store.add(account, decision);
            }
        }
        store.save(event.opportunity(), Deal.after(before, event, moment));
    }

    /** The plans of the account as far as they are told: one processor takes the events of all streams in the order in which they were recorded. */
    private List<Decision.Standing> standing(AccountId account) {
        return store.plansOf(account).stream()
                .map(plan -> new Decision.Standing(
                        plan, store.book(plan).map(Book::sequence).orElse(-1L)))
                .toList();
    }
}
