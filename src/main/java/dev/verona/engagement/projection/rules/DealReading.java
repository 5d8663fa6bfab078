package dev.verona.engagement.projection.rules;

import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.RuleView.Breach;
import dev.verona.engagement.api.Subject;
import dev.verona.engagement.domain.Conditions;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an opportunity's events mean for rules: the cases of its past, what came late, and what Verona has to do about it. */
final class DealReading {

    private final EngagementStore store;

    DealReading(EngagementStore store) {
        this.store = store;
    }

    void on(OpportunityEvent event, Moment moment) {
        var before = store.deal(event.opportunity()).orElse(null);
        if (event instanceof OpportunityEvent.OpportunityAdded added) {
            if (before == null) {
                var deal = Deal.of(added, moment);
                belongs(deal, null, added.facts().account());
                keep(deal, List.of(stood(deal, customerOf(deal.facts()), "Added", moment)), moment);
            }
            return;
        }
        if (before == null || moment.sequence() <= before.sequence()) {
            return;
        }
        if (event instanceof OpportunityEvent.OpportunityWithdrawn) {
            belongs(before, before.facts().account(), null);
            store.remove(before.id());
            return;
        }
        var after = before.after(event, moment);
        belongs(after, before.facts().account(), after.facts().account());
        var customer = customerOf(before.facts());
        var cases = new ArrayList<Case>();
        var discount = Deal.discount(before.facts().amount(), after.facts().amount());
        if (discount != null) {
            cases.add(Case.of(
                    Case.Kind.CHEAPER,
                    moment.at(),
                    moment.by(),
                    "Amount lowered by " + discount.toPlainString() + "%",
                    before.situation(customer, Deal.day(moment)).cheaperBy(discount)));
        }
        if (before.isOpen() && (after.facts().stage() != before.facts().stage() || !after.isOpen())) {
            left(before, customer, cases, moment);
        }
        if (after.isOpen()) {
            cases.add(stood(after, customerOf(after.facts()), words(event), moment));
        }
        keep(after, cases, moment);
    }

    private void keep(Deal deal, List<Case> cases, Moment moment) {
        var now = deal.seen(cases);
        store.save(now);
        new Duties(store).of(now, now.situation(customerOf(now.facts()), Deal.day(moment)), moment);
    }

    private @Nullable Customer customerOf(OpportunityFacts facts) {
        return facts.account() == null ? null : store.customer(facts.account()).orElse(null);
    }

    private void belongs(Deal deal, @Nullable AccountId was, @Nullable AccountId now) {
        if (Objects.equals(was, now)) {
            return;
        }
        if (was != null) {
            store.customer(was).map(customer -> customer.with(deal.id(), false)).ifPresent(store::save);
        }
        if (now != null) {
            store.customer(now).map(customer -> customer.with(deal.id(), true)).ifPresent(store::save);
        }
    }

    private static Case stood(Deal deal, @Nullable Customer customer, String what, Moment moment) {
        return Case.of(Case.Kind.STOOD, moment.at(), moment.by(), what, deal.situation(customer, Deal.day(moment)));
    }

    /** It goes on: was that in time? The version in force on the day is the one that it is measured by. */
    private void left(Deal before, @Nullable Customer customer, List<Case> cases, Moment moment) {
        var day = Deal.day(moment);
        var then = before.situation(customer, day);
        var stage = before.facts().stage();
        int days = before.workingDays(customer, day);
        cases.add(Case.of(
                Case.Kind.LEFT,
                moment.at(),
                moment.by(),
                "Left " + (stage == null ? "its stage" : stage.label()) + " after " + days + " working days",
                then));
        store.book()
                .on(day)
                .filter(entry -> entry.terms().behaviour().kind() == Behaviour.Kind.HAND_OFF)
                .filter(entry -> !before.isMissed(entry.rule()))
                .filter(entry -> days > entry.terms().behaviour().workingDays())
                .filter(entry -> Conditions.of(entry.terms().conditions()).test(then))
                .forEach(entry -> store.add(
                        entry.rule(),
                        new Breach(
                                entry.version(),
                                Breach.Kind.LATE,
                                Subject.of(before.id()),
                                before.facts().label(),
                                days + " working days instead of "
                                        + entry.terms().behaviour().workingDays(),
                                moment.by(),
                                moment.at())));
    }

    private static String words(OpportunityEvent event) {
        return switch (event) {
            case OpportunityEvent.AmountChanged e -> "Amount changed from " + said(e.was()) + " to " + said(e.amount());
            case OpportunityEvent.MovedToStage e ->
                "Moved to " + (e.stage() == null ? "no stage" : e.stage().label());
            case OpportunityEvent.OpportunityReopened e ->
                "Taken up again at " + e.stage().label();
            case OpportunityEvent.AssignedToAccount _ -> "Assigned to an account";
            case OpportunityEvent.OpportunityDescribed _ -> "Described anew";
            case OpportunityEvent.Rescheduled _ -> "Rescheduled";
            case OpportunityEvent.OpportunityAdded _ -> "Added";
            case OpportunityEvent.OpportunityWon _ -> "Won";
            case OpportunityEvent.OpportunityLost _ -> "Lost";
            case OpportunityEvent.OpportunityWithdrawn _ -> "Withdrawn";
        };
    }

    private static String said(@Nullable Money amount) {
        return amount == null ? "nothing" : amount.toString();
    }
}
