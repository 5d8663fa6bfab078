package dev.verona.scorecard.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.platform.security.Actor;
import dev.verona.scorecard.api.ForecastCommand.RecordForecast;
import dev.verona.scorecard.api.ForecastEvent;
import dev.verona.scorecard.api.ForecastEvent.ForecastRecorded;
import dev.verona.scorecard.api.NumberRejection.NotYourAccount;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What was forecast for an account. Each forecast stands: only so can it be held against the result (practice 68). */
@Aggregate(type = "forecast", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class AccountForecast {

    @AggregateIdentifier
    private String stream;

    /** For Axon. */
    AccountForecast() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordForecast c, Actor actor, OwnAccounts own, Clock clock) {
        if (!actor.has(Role.LEADER) && !(actor.function() == Function.SALES && own.include(actor, c.account()))) {
            throw new NotYourAccount();
        }
        Amounts.requireMonths(c.number());
        if (c.amount().amount().signum() < 0) {
            throw new InvalidInput("amount", "A forecast cannot be below zero.");
        }
        if (c.number().period().to().isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw new InvalidInput("number", "This period is over: what it brought is known. Choose the present one.");
        }
        apply(new ForecastRecorded(c.account(), c.number(), c.amount(), Amounts.reason(c.note(), false)));
    }

    @EventSourcingHandler
    void on(ForecastEvent event) {
        stream = ForecastEvent.streamOf(event.account());
    }
}
