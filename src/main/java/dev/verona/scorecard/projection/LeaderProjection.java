package dev.verona.scorecard.projection;

import dev.verona.account.api.AccountEvent;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.RuleEvent;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.Subject;
import dev.verona.handoff.api.LeadEvent;
import dev.verona.handoff.api.Level;
import dev.verona.platform.readmodel.Moment;
import dev.verona.scorecard.api.Forecast;
import dev.verona.scorecard.api.ForecastEvent;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.NumberEvent;
import dev.verona.scorecard.api.PortfolioView.Breach;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what the portfolio shows of each account, after its last event and at the end of each day. */
@Component
@ProcessingGroup(HealthQuery.READ_MODEL)
class LeaderProjection {

    private final LeaderStore store;

    LeaderProjection(LeaderStore store) {
        this.store = store;
    }

    @EventHandler
    void on(OpportunityEvent event, Moment moment) {
        var before = store.deal(event.opportunity());
        if (before.isPresent() && moment.sequence() <= before.get().sequence()) {
            return;
        }
        var was = before.map(LeaderStore.Deal::facts).orElse(null);
        if (was != null) {
            store.add(was.account(), Sums.Line.of(was).negated(), moment.at());
        }
        var after = event instanceof OpportunityEvent.OpportunityWithdrawn ? null : OpportunityEvent.after(was, event);
        if (after != null) {
            store.add(after.account(), Sums.Line.of(after), moment.at());
        }
        store.save(new LeaderStore.Deal(event.opportunity(), moment.sequence(), after, moment.by(), moment.at()));
    }

    @EventHandler
    void on(AccountEvent event) {
        if (event instanceof AccountEvent.OwnerAssigned assigned) {
            store.saveOwner(assigned.account(), assigned.owner());
        }
    }

    @EventHandler
    void on(NumberEvent event, Moment moment) {
        var before = store.number(event.number());
        if (moment.sequence() > before.sequence()) {
            store.save(before.after(event, moment));
        }
    }

    @EventHandler
    void on(ForecastEvent event, Moment moment) {
        switch (event) {
            case ForecastEvent.ForecastRecorded e ->
                store.add(e.account(), new Forecast(e.number(), moment.at(), moment.by(), e.amount(), e.note()));
        }
    }

    @EventHandler
    void on(RuleEvent event, Moment moment) {
        switch (event) {
            case RuleEvent.RuleDrafted e -> store.save(e.rule(), e.terms().title());
            case RuleEvent.HandOffMissed e ->
                breach(e.rule(), e.subject(), "Not handed on by " + e.due() + ".", moment);
            case RuleEvent.RuleOverridden e -> breach(e.rule(), e.subject(), e.reason(), moment);
            default -> {
                // nothing happened at an account
            }
        }
    }

    private void breach(RuleId rule, Subject subject, String reason, Moment moment) {
        accountOf(subject)
                .ifPresent(account -> store.change(
                        account,
                        known -> known.with(new Breach(rule, store.title(rule), reason, moment.by(), moment.at()))));
    }

    private Optional<AccountId> accountOf(Subject subject) {
        return switch (subject.kind()) {
            case ACCOUNT -> Optional.of(new AccountId(subject.id()));
            case OPPORTUNITY ->
                store.deal(new OpportunityId(subject.id()))
                        .map(LeaderStore.Deal::facts)
                        .map(OpportunityFacts::account);
            case ASSET, REVIEW -> Optional.empty();
        };
    }

    @EventHandler
    void on(ConsultationEvent event, Moment moment) {
        switch (event) {
            case ConsultationEvent.ConsultationOpened e -> {
                if (e.account() != null) {
                    store.save(e.consultation(), e.account());
                    store.change(
                            e.account(),
                            known -> known.with(new Friction.Asked(
                                    e.consultation(), e.about(), e.asked(), e.due(), moment.at(), null)));
                }
            }
            case ConsultationEvent.PassedOn e -> asked(e, asked -> asked.by(e.asked()));
            case ConsultationEvent.DecidedOnAdvice e -> asked(e, asked -> asked.overAt(moment.at()));
            case ConsultationEvent.ConsultationLapsed e -> asked(e, asked -> asked.overAt(moment.at()));
            default -> {
                // it is still to be decided
            }
        }
    }

    private void asked(ConsultationEvent event, UnaryOperator<Friction.Asked> change) {
        store.accountOf(event.consultation())
                .ifPresent(account -> store.change(account, known -> known.changed(event.consultation(), change)));
    }

    @EventHandler
    void on(LeadEvent event) {
        switch (event) {
            case LeadEvent.LeadAdded e -> {
                if (store.lead(e.lead()).isEmpty()) {
                    store.save(new LeaderStore.Escalated(
                            e.lead(), e.about().title(), e.about().account(), null, null));
                }
            }
            case LeadEvent.LeadEscalated e -> {
                if (e.level() == Level.SPONSOR) {
                    store.lead(e.lead())
                            .ifPresent(lead -> store.save(new LeaderStore.Escalated(
                                    lead.id(), lead.title(), lead.account(), e.to(), e.due())));
                }
            }
            case LeadEvent.HandedOver e -> settled(e);
            case LeadEvent.LeadAccepted e -> settled(e);
            case LeadEvent.LeadReturned e -> settled(e);
            case LeadEvent.LeadClosed e -> settled(e);
            default -> {
                // it waits all the same
            }
        }
    }

    private void settled(LeadEvent event) {
        store.lead(event.lead())
                .ifPresent(lead ->
                        store.save(new LeaderStore.Escalated(lead.id(), lead.title(), lead.account(), null, null)));
    }
}
