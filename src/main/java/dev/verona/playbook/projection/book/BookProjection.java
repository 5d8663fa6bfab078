package dev.verona.playbook.projection.book;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.SegmentEvent;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.playbook.api.PlaybookEvent;
import dev.verona.playbook.api.PlaybookId;
import dev.verona.playbook.api.PlaybookQuery;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps playbooks, and how their plays go in plans. An event that comes twice changes nothing. */
@Component
@ProcessingGroup(PlaybookQuery.READ_MODEL)
class BookProjection {

    private final BookStore store;

    BookProjection(BookStore store) {
        this.store = store;
    }

    @EventHandler
    void on(PlaybookEvent event, Moment moment) {
        if (event instanceof PlaybookEvent.PlaybookBegun begun) {
            if (store.playbook(begun.playbook()).isEmpty()) {
                store.save(StoredPlaybook.of(begun, moment));
            }
            return;
        }
        store.playbook(event.playbook())
                .filter(known -> moment.sequence() > known.sequence())
                .ifPresent(known -> store.save(known.after(event, moment)));
        if (event instanceof PlaybookEvent.VersionCameIntoForce e) {
            store.save(e.playbook(), e.version(), e.contents());
        }
    }

    @EventHandler
    void on(PlanEvent event, Moment moment) {
        if (event instanceof PlanEvent.PlayStarted started) {
            store.enter(new PlaybookId(started.play().playbook()), started.plan(), started.account());
            if (store.runs(started.plan()).isEmpty()) {
                store.save(PlanRuns.of(started));
            }
        }
        store.runs(event.plan())
                .filter(known -> moment.sequence() > known.sequence())
                .ifPresent(known -> store.save(known.after(event, moment)));
    }

    @EventHandler
    void on(AccountEvent event) {
        switch (event) {
            case AccountEvent.AccountRegistered e -> {
                if (store.customer(e.account()).isEmpty()) {
                    store.save(new BookStore.Customer(
                            e.account(), e.name(), e.facts().country(), null));
                }
            }
            case AccountEvent.AccountRenamed e -> change(e, customer -> customer.named(e.name()));
            case AccountEvent.FactsCorrected e ->
                change(e, customer -> customer.at(e.facts().country()));
            case AccountEvent.PlacedInSegment e -> change(e, customer -> customer.in(e.segment()));
            case AccountEvent.AccountWithdrawn e -> store.remove(e.account());
            case AccountEvent.TierAssigned _, AccountEvent.PlacedUnderParent _, AccountEvent.OwnerAssigned _ -> {
                // no playbook looks at it
            }
        }
    }

    private void change(AccountEvent event, UnaryOperator<BookStore.Customer> verb) {
        store.customer(event.account()).map(verb).ifPresent(store::save);
    }

    @EventHandler
    void on(SegmentEvent event) {
        switch (event) {
            case SegmentEvent.SegmentDefined e -> store.save(new BookStore.Segment(e.segment(), e.name()));
            case SegmentEvent.SegmentRenamed e -> store.save(new BookStore.Segment(e.segment(), e.name()));
            case SegmentEvent.TopTenTakenOver _,
                    SegmentEvent.RankedInTopTen _,
                    SegmentEvent.LeftTopTen _,
                    SegmentEvent.SegmentWithdrawn _ -> {
                // who is in the top ten is asked of the accounts
            }
        }
    }
}
