package dev.verona.topten.projection.served;

import dev.verona.account.api.SegmentEvent;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.topten.api.MyTenQuery;
import dev.verona.topten.projection.served.StoredAccount.Advice;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Lays out each account as a marketer of its team serves it. A plan says which of its events are in, so that none is taken in twice. */
@Component
@ProcessingGroup(MyTenQuery.READ_MODEL)
class MyTenProjection {

    private final MyTenStore store;

    MyTenProjection(MyTenStore store) {
        this.store = store;
    }

    @EventHandler
    void on(PlanEvent event, Moment moment) {
        if (event instanceof PlanEvent.PlanCreated e) {
            if (store.accountOf(e.plan()).isEmpty()) {
                store.save(e.plan(), e.account());
                store.save(store.account(e.account()).with(PlanReading.begun(e).at(moment.sequence())));
                store.join(e.salesOwner(), e.plan(), e.account());
                store.join(e.marketingCoOwner(), e.plan(), e.account());
            }
            return;
        }
        store.accountOf(event.plan()).map(store::account).ifPresent(account -> {
            var before = Optional.ofNullable(account.plans().get(event.plan().value()));
            before.filter(plan -> moment.sequence() > plan.sequence()).ifPresent(plan -> {
                store.save(
                        account.with(new PlanReading(plan, moment).after(event).at(moment.sequence())));
                teams(event, account);
            });
        });
    }

    private void teams(PlanEvent event, StoredAccount account) {
        switch (event) {
            case PlanEvent.TeamMemberAdded e -> store.join(e.person(), e.plan(), account.account());
            case PlanEvent.TeamMemberRemoved e -> store.leave(e.person(), e.plan());
            case PlanEvent.OwnershipHandedOver e -> store.join(e.newOwner(), e.plan(), account.account());
            default -> {
                // the team is as it was
            }
        }
    }

    @EventHandler
    void on(ConsultationEvent event, Moment moment) {
        if (event instanceof ConsultationEvent.ConsultationOpened e) {
            var account = e.account();
            if (account != null && store.accountOf(e.consultation()).isEmpty()) {
                store.save(e.consultation(), account);
                store.save(store.account(account)
                        .with(new Advice(
                                e.consultation(),
                                e.asked(),
                                e.about(),
                                e.due(),
                                moment.at(),
                                moment.actor().person(),
                                true,
                                null,
                                "",
                                new Item.Mark(moment.actor().person(), moment.at()))));
            }
            return;
        }
        store.accountOf(event.consultation()).map(store::account).ifPresent(account -> {
            var advice = account.advice().get(event.consultation().value());
            if (advice != null) {
                store.save(account.with(advice.after(event, moment)));
            }
        });
    }

    @EventHandler
    void on(SegmentEvent event) {
        switch (event) {
            case SegmentEvent.RankedInTopTen e ->
                store.save(store.account(e.account()).ranked(e.rank()));
            case SegmentEvent.LeftTopTen e ->
                store.save(store.account(e.account()).ranked(null));
            case SegmentEvent.SegmentDefined _,
                    SegmentEvent.SegmentRenamed _,
                    SegmentEvent.SegmentWithdrawn _,
                    SegmentEvent.TopTenTakenOver _ -> {
                // no rank changes with it
            }
        }
    }
}
