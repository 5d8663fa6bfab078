package dev.verona.dispute.projection.disputes;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.SegmentEvent;
import dev.verona.dispute.api.DisputeEvent;
import dev.verona.dispute.api.DisputeQuery;
import dev.verona.dispute.api.LessonPage.SegmentName;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps every dispute as it is after its last event, and what it is found by. An event that comes twice changes nothing. */
@Component
@ProcessingGroup(DisputeQuery.READ_MODEL)
class DisputeProjection {

    private final DisputeStore store;

    DisputeProjection(DisputeStore store) {
        this.store = store;
    }

    @EventHandler
    void on(DisputeEvent event, Moment moment) {
        var known = store.dispute(event.dispute().value());
        if (event instanceof DisputeEvent.DisputeRaised raised) {
            if (known.isEmpty()) {
                store.save(StoredDispute.of(raised, moment));
            }
            return;
        }
        known.filter(before -> moment.sequence() > before.sequence())
                .ifPresent(before -> store.save(before.after(event, moment)));
    }

    @EventHandler
    void on(AccountEvent event) {
        switch (event) {
            case AccountEvent.AccountRegistered e -> {
                if (store.account(e.account()).isEmpty()) {
                    store.save(new KnownAccount(
                            e.account(),
                            e.name(),
                            Country.named(e.facts().country()).orElse(null),
                            null));
                }
            }
            case AccountEvent.AccountRenamed e -> change(e.account(), account -> account.named(e.name()));
            case AccountEvent.FactsCorrected e ->
                change(
                        e.account(),
                        account -> account.in(Country.named(e.facts().country()).orElse(null)));
            case AccountEvent.PlacedInSegment e -> change(e.account(), account -> account.in(e.segment()));
            default -> {
                // disputes are not found by it
            }
        }
    }

    private void change(AccountId id, UnaryOperator<KnownAccount> verb) {
        store.account(id).map(verb).ifPresent(store::save);
    }

    @EventHandler
    void on(SegmentEvent event) {
        switch (event) {
            case SegmentEvent.SegmentDefined e -> store.save(new SegmentName(e.segment(), e.name()));
            case SegmentEvent.SegmentRenamed e -> store.save(new SegmentName(e.segment(), e.name()));
            default -> {
                // it is called as it was
            }
        }
    }
}
