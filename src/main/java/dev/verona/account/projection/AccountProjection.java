package dev.verona.account.projection;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.CatalogueEvent;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.SegmentEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps every account, segment and opportunity as it is after its last event. */
@Component
@ProcessingGroup(Accounts.READ_MODEL)
class AccountProjection {

    private final AccountStore store;

    AccountProjection(AccountStore store) {
        this.store = store;
    }

    @EventHandler
    void on(AccountEvent event) {
        if (event instanceof AccountEvent.AccountRegistered registered) {
            store.save(StoredAccount.of(registered));
        } else {
            store.account(event.account().value()).ifPresent(account -> store.save(account.after(event)));
        }
    }

    @EventHandler
    void on(SegmentEvent event) {
        if (event instanceof SegmentEvent.SegmentDefined defined) {
            store.save(StoredSegment.of(defined));
        } else {
            store.segment(event.segment().value()).ifPresent(segment -> store.save(segment.after(event)));
        }
    }

    @EventHandler
    void on(OpportunityEvent event) {
        var id = event.opportunity().value();
        var before = event instanceof OpportunityEvent.OpportunityAdded
                ? null
                : store.opportunity(id).orElse(null);
        store.save(id, OpportunityEvent.after(before, event));
    }

    @EventHandler
    void on(CatalogueEvent event) {
        store.save(store.catalogue().after(event));
    }
}
