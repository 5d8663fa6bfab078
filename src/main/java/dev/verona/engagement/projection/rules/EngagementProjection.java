package dev.verona.engagement.projection.rules;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.SegmentEvent;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.RuleEvent;
import dev.verona.engagement.api.RuleView.Breach;
import dev.verona.engagement.api.Subject;
import dev.verona.library.api.AssetEvent;
import dev.verona.library.api.AssetId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import dev.verona.shared.Function;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PlanId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps rules and consultations as they are after their last event, and beside them the facts that rules look at. */
@Component
@ProcessingGroup(EngagementQuery.READ_MODEL)
class EngagementProjection {

    private final EngagementStore store;

    EngagementProjection(EngagementStore store) {
        this.store = store;
    }

    @EventHandler
    void on(RuleEvent event, Moment moment) {
        var before = store.rule(event.rule()).orElseGet(() -> StoredRule.none(event.rule()));
        if (moment.sequence() <= before.sequence()) {
            return;
        }
        store.save(before.after(event, moment));
        switch (event) {
            case RuleEvent.RuleCameIntoForce e ->
                store.save(store.book().with(new Book.Entry(e.rule(), e.version(), e.terms(), e.from(), null)));
            case RuleEvent.RuleEnded e -> store.save(store.book().endedOn(e.rule(), e.on()));
            case RuleEvent.RuleOverridden e -> overridden(e, moment);
            case RuleEvent.HandOffMissed e -> missed(e, moment);
            case RuleEvent.RuleDrafted _, RuleEvent.RuleTried _, RuleEvent.RuleAgreed _ -> {
                // what is in force is as it was
            }
        }
    }

    private void overridden(RuleEvent.RuleOverridden e, Moment moment) {
        store.add(
                e.rule(),
                new Breach(
                        e.version(),
                        Breach.Kind.GONE_OVER,
                        e.subject(),
                        about(e.subject()),
                        e.reason(),
                        moment.by(),
                        moment.at()));
        if (e.subject().kind() == Subject.Kind.OPPORTUNITY) {
            store.deal(new OpportunityId(e.subject().id()))
                    .ifPresent(deal -> store.save(deal.overridden(new Deal.Overridden(e.rule(), e.version()))));
        }
    }

    private void missed(RuleEvent.HandOffMissed e, Moment moment) {
        store.add(
                e.rule(),
                new Breach(
                        e.version(),
                        Breach.Kind.LATE,
                        e.subject(),
                        about(e.subject()),
                        "It was to go on by " + e.due(),
                        moment.by(),
                        moment.at()));
        if (e.subject().kind() == Subject.Kind.OPPORTUNITY) {
            store.deal(new OpportunityId(e.subject().id()))
                    .ifPresent(deal -> store.save(deal.missed(new Deal.Missed(e.rule(), e.due()))));
        }
    }

    private String about(Subject subject) {
        return switch (subject.kind()) {
            case OPPORTUNITY ->
                store.deal(new OpportunityId(subject.id()))
                        .map(deal -> deal.facts().label())
                        .orElse(subject.id());
            case ASSET ->
                store.asset(new AssetId(subject.id())).map(AssetPast::title).orElse(subject.id());
            case ACCOUNT ->
                store.customer(new AccountId(subject.id())).map(Customer::name).orElse(subject.id());
            // Called by its name when it is shown: reviews are not known here.
            case REVIEW -> subject.id();
        };
    }

    @EventHandler
    void on(ConsultationEvent event, Moment moment) {
        if (event instanceof ConsultationEvent.ConsultationOpened opened) {
            if (store.consultation(opened.consultation()).isEmpty()) {
                save(StoredConsultation.of(opened, moment));
                if (opened.account() != null) {
                    change(opened.account(), customer -> customer.with(opened.consultation()));
                }
            }
            return;
        }
        store.consultation(event.consultation())
                .filter(before -> moment.sequence() > before.sequence())
                .ifPresent(before -> {
                    var waited = before.waitsFor();
                    if (waited != null) {
                        store.wait(waited, before.id(), false);
                    }
                    save(before.after(event, moment));
                    new Duties(store).of(event, before, moment);
                });
    }

    private void save(StoredConsultation now) {
        store.save(now);
        var waits = now.waitsFor();
        if (waits != null) {
            store.wait(waits, now.id(), true);
        }
        store.deal(now.opportunity())
                .ifPresent(deal -> store.save(deal.asked(new Deal.Asked(
                        now.id(), now.rule(), now.state(), !now.discount().isEmpty()))));
        new Duties(store).opened(now.id());
    }

    @EventHandler
    void on(OpportunityEvent event, Moment moment) {
        new DealReading(store).on(event, moment);
    }

    @EventHandler
    void on(AccountEvent event, Moment moment) {
        switch (event) {
            case AccountEvent.AccountRegistered e -> {
                if (store.customer(e.account()).isEmpty()) {
                    store.save(Customer.registered(
                            e.account(),
                            e.name(),
                            Country.named(e.facts().country()).orElse(null),
                            moment.at()));
                }
            }
            case AccountEvent.AccountRenamed e -> change(e.account(), customer -> customer.named(e.name()));
            case AccountEvent.PlacedInSegment e -> change(e.account(), customer -> customer.in(e.segment()));
            case AccountEvent.TierAssigned e -> change(e.account(), customer -> customer.in(e.tier()));
            case AccountEvent.AccountWithdrawn e -> store.remove(e.account());
            case AccountEvent.FactsCorrected e ->
                change(
                        e.account(),
                        customer ->
                                customer.in(Country.named(e.facts().country()).orElse(null)));
            case AccountEvent.PlacedUnderParent _, AccountEvent.OwnerAssigned _ -> {
                // no rule looks at it
            }
        }
    }

    @EventHandler
    void on(SegmentEvent event) {
        switch (event) {
            case SegmentEvent.RankedInTopTen e -> change(e.account(), customer -> customer.ranked(e.rank()));
            case SegmentEvent.LeftTopTen e -> change(e.account(), customer -> customer.ranked(null));
            case SegmentEvent.SegmentDefined _,
                    SegmentEvent.SegmentRenamed _,
                    SegmentEvent.SegmentWithdrawn _,
                    SegmentEvent.TopTenTakenOver _ -> {
                // a rule names a segment by its id
            }
        }
    }

    private void change(AccountId account, UnaryOperator<Customer> verb) {
        store.customer(account).map(verb).ifPresent(store::save);
    }

    /** Only what pricing advice there is (practice 74). */
    @EventHandler
    void on(PlanEvent event) {
        switch (event) {
            case PlanEvent.PlanCreated e -> store.save(e.plan(), e.account());
            case PlanEvent.ContributionRequested e -> begun(e.contribution(), e.kind());
            case PlanEvent.ContributionDrafted e -> begun(e.contribution(), e.kind());
            case PlanEvent.ContributionSubmitted e -> advised(e.plan(), e.contribution(), true);
            case PlanEvent.ContributionAgreed e -> advised(e.plan(), e.contribution(), true);
            case PlanEvent.ContributionReturned e -> advised(e.plan(), e.contribution(), false);
            case PlanEvent.ContributionRetired e -> advised(e.plan(), e.contribution(), false);
            case PlanEvent.StepTakenBack e ->
                advised(
                        e.plan(),
                        e.contribution(),
                        e.again() == ContributionState.IN_REVIEW || e.again() == ContributionState.AGREED);
            default -> {
                // nothing about advice
            }
        }
    }

    private void begun(ElementId contribution, ContributionKind kind) {
        if (kind == ContributionKind.PRICING_ADVICE) {
            store.saveAdvice(contribution);
        }
    }

    private void advised(PlanId plan, ElementId contribution, boolean given) {
        if (store.isAdvice(contribution)) {
            store.accountOf(plan)
                    .ifPresent(account -> change(account, customer -> customer.advised(contribution, given)));
        }
    }

    @EventHandler
    void on(AssetEvent event, Moment moment) {
        switch (event) {
            case AssetEvent.AssetAdded e -> {
                if (store.asset(e.asset()).isEmpty()) {
                    store.save(new AssetPast(e.asset(), e.kind(), e.facts().title(), List.of()));
                }
            }
            case AssetEvent.FactsCorrected e ->
                store.asset(e.asset())
                        .ifPresent(asset -> store.save(asset.titled(e.facts().title())));
            case AssetEvent.VersionReleased e ->
                store.asset(e.asset())
                        .ifPresent(asset -> store.save(asset.released(new AssetPast.Release(
                                e.version(), moment.by(), moment.actor().function() == Function.SALES, moment.at()))));
            default -> {
                // nothing that goes out
            }
        }
    }
}
