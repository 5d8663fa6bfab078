package dev.verona.account.projection;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.CatalogueEvent;
import dev.verona.account.api.ImportEvent;
import dev.verona.account.api.ImportTrail.Author;
import dev.verona.account.api.ImportedKind;
import dev.verona.account.api.ImportedValues;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.SegmentEvent;
import dev.verona.account.projection.ImportBook.Thing;
import dev.verona.platform.readmodel.Moment;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Keeps every account, segment and opportunity as it is after its last event, and beside it what imports have to do with it. */
@Component
@ProcessingGroup(Accounts.READ_MODEL)
class AccountProjection {

    private final AccountStore store;
    private final ImportBook imports;

    AccountProjection(AccountStore store, ImportBook imports) {
        this.store = store;
        this.imports = imports;
    }

    @EventHandler
    void on(AccountEvent event, MetaData metadata, @Timestamp Instant at) {
        var author = Author.of(metadata, at);
        var id = event.account().value();
        if (event instanceof AccountEvent.AccountRegistered registered) {
            var account = StoredAccount.of(registered);
            store.register(account);
            imports.made(thing(account), author);
            return;
        }
        store.account(id).ifPresent(before -> {
            if (event instanceof AccountEvent.AccountWithdrawn) {
                store.withdraw(before);
                imports.withdrawn(thing(before), author);
            } else {
                var after = before.after(event);
                store.save(after);
                imports.changed(thing(after), before.values(), after.values(), author);
            }
        });
    }

    private static Thing thing(StoredAccount account) {
        return new Thing(ImportedKind.ACCOUNT, account.id().value(), account.name(), account.id());
    }

    @EventHandler
    void on(SegmentEvent event, MetaData metadata, @Timestamp Instant at) {
        var author = Author.of(metadata, at);
        if (event instanceof SegmentEvent.SegmentDefined defined) {
            var segment = StoredSegment.of(defined);
            store.save(segment);
            imports.made(thing(segment), author);
            return;
        }
        store.segment(event.segment().value()).ifPresent(before -> {
            if (event instanceof SegmentEvent.SegmentWithdrawn) {
                store.withdrawSegment(before.id().value());
                imports.withdrawn(thing(before), author);
            } else {
                var after = before.after(event);
                store.save(after);
                imports.changed(thing(after), before.values(), after.values(), author);
            }
        });
    }

    private static Thing thing(StoredSegment segment) {
        return new Thing(ImportedKind.SEGMENT, segment.id().value(), segment.name(), null);
    }

    @EventHandler
    void on(OpportunityEvent event, MetaData metadata, @Timestamp Instant at) {
        var author = Author.of(metadata, at);
        var id = event.opportunity().value();
        if (event instanceof OpportunityEvent.OpportunityAdded added) {
            store.save(id, added.facts());
            imports.made(Thing.of(id, added.facts()), author);
            return;
        }
        var before = store.opportunity(id).orElse(null);
        var after = OpportunityEvent.after(before, event);
        if (before == null || event instanceof OpportunityEvent.OpportunityWithdrawn) {
            store.withdrawOpportunity(id);
            imports.withdrawn(Thing.of(id, after), author);
        } else {
            store.save(id, after);
            imports.changed(Thing.of(id, after), ImportedValues.of(before), ImportedValues.of(after), author);
        }
    }

    @EventHandler
    void on(CatalogueEvent event, MetaData metadata, @Timestamp Instant at) {
        var author = Author.of(metadata, at);
        store.save(store.catalogue().after(event));
        switch (event) {
            case CatalogueEvent.ProductListed e ->
                imports.made(product(e.product().name()), author);
            case CatalogueEvent.ProductCorrected e ->
                imports.changed(
                        product(e.product().name()),
                        ImportedValues.of(e.was()),
                        ImportedValues.of(e.product()),
                        author);
            case CatalogueEvent.ProductWithdrawn e ->
                imports.withdrawn(product(e.product().name()), author);
            case CatalogueEvent.AgentListed e -> imports.made(agent(e.agent().name()), author);
            case CatalogueEvent.AgentCorrected e ->
                imports.changed(
                        agent(e.agent().name()), ImportedValues.of(e.was()), ImportedValues.of(e.agent()), author);
            case CatalogueEvent.AgentWithdrawn e ->
                imports.withdrawn(agent(e.agent().name()), author);
        }
    }

    private static Thing product(String name) {
        return new Thing(ImportedKind.PRODUCT, name, name, null);
    }

    private static Thing agent(String name) {
        return new Thing(ImportedKind.AGENT, name, name, null);
    }

    @EventHandler
    void on(ImportEvent event, Moment moment) {
        switch (event) {
            case ImportEvent.ImportStarted e -> imports.started(e, moment);
            case ImportEvent.ImportFinished e -> imports.finished(e, moment);
            case ImportEvent.UndoStarted e -> imports.undoStarted(e.batch(), moment);
            case ImportEvent.LaterWorkKept e -> imports.kept(e, moment.at());
            case ImportEvent.UndoFinished e -> imports.undoFinished(e, moment);
        }
    }
}
