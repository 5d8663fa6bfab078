package dev.verona.account.projection;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.CatalogueEvent;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.SegmentEvent;
import dev.verona.account.projection.AccountStore.Changes;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps every account, segment and opportunity as it is after its last event. Each event sets values and adds to none, so handling one twice changes
 * nothing. What a batch of events leads to is written at its end, in a few bulk writes.
 */
@Component
@ProcessingGroup(Accounts.READ_MODEL)
class AccountProjection {

    private static final String BATCH = AccountProjection.class.getName() + ".batch";

    private final AccountStore store;

    AccountProjection(AccountStore store) {
        this.store = store;
    }

    @EventHandler
    void on(AccountEvent event, UnitOfWork<?> work) {
        handle(event, batch(work));
    }

    @EventHandler
    void on(SegmentEvent event, UnitOfWork<?> work) {
        handle(event, batch(work));
    }

    @EventHandler
    void on(OpportunityEvent event, UnitOfWork<?> work) {
        handle(event, batch(work));
    }

    @EventHandler
    void on(CatalogueEvent event, UnitOfWork<?> work) {
        handle(event, batch(work));
    }

    @ResetHandler
    void reset() {
        store.clear();
    }

    private Changes batch(UnitOfWork<?> work) {
        var root = work.root();
        return root.getOrComputeResource(BATCH, key -> {
            var changes = Changes.none();
            root.onPrepareCommit(done -> store.save(changes));
            return changes;
        });
    }

    void handle(AccountEvent event, Changes changes) {
        var id = event.account().value();
        if (event instanceof AccountEvent.AccountRegistered registered) {
            changes.accounts().put(id, StoredAccount.of(registered));
            return;
        }
        Optional.ofNullable(changes.accounts().get(id))
                .or(() -> store.account(id))
                .ifPresent(account -> changes.accounts().put(id, account.after(event)));
    }

    void handle(SegmentEvent event, Changes changes) {
        var id = event.segment().value();
        if (event instanceof SegmentEvent.SegmentDefined defined) {
            changes.segments().put(id, StoredSegment.of(defined));
            return;
        }
        Optional.ofNullable(changes.segments().get(id))
                .or(() -> store.segment(id))
                .ifPresent(segment -> changes.segments().put(id, segment.after(event)));
    }

    void handle(OpportunityEvent event, Changes changes) {
        var id = event.opportunity().value();
        @Nullable OpportunityFacts before = null;
        if (!(event instanceof OpportunityEvent.OpportunityAdded)) {
            before = Optional.ofNullable(changes.opportunities().get(id))
                    .or(() -> store.opportunity(id))
                    .orElse(null);
        }
        changes.opportunities().put(id, OpportunityEvent.after(before, event));
    }

    void handle(CatalogueEvent event, Changes changes) {
        var before = changes.catalogue().isEmpty()
                ? store.catalogue()
                : changes.catalogue().getLast();
        changes.catalogue().clear();
        changes.catalogue().add(before.after(event));
    }
}
