package dev.verona.segment.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.Accounts;
import dev.verona.segment.api.Measure;
import dev.verona.segment.api.RatingCommand.RateAccount;
import dev.verona.segment.api.RatingEvent;
import dev.verona.segment.api.RatingEvent.AccountRated;
import dev.verona.segment.api.Scale;
import dev.verona.segment.api.TopTenRejection.RatedMeanwhile;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What people judge of an account, each measure with the reason that was given last. */
@Aggregate(type = "rating", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class AccountRating {

    @AggregateIdentifier
    private String stream;

    private final Map<Measure, AccountRated> latest = new EnumMap<>(Measure.class);

    /** For Axon. */
    AccountRating() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RateAccount c, Accounts accounts) {
        if (accounts.find(c.account()).isEmpty()) {
            throw new NotFound("There is no such account. Look it up in the list of accounts.");
        }
        if (!c.measure().judged()) {
            throw new InvalidInput(
                    "measure",
                    c.measure().label() + " is what Verona knows of the account. Only what is judged is rated.");
        }
        if (c.rating() < 0 || c.rating() > Scale.BEST) {
            throw new InvalidInput("rating", "Choose a rating from 0 to " + Scale.BEST + ".");
        }
        var reason = CriteriaWriting.reason(c.reason(), "Say why, so that others can judge whether it still holds.");
        var before = latest.get(c.measure());
        var was = before == null ? null : before.rating();
        if (before != null && !Objects.equals(c.seen(), was)) {
            throw new RatedMeanwhile(before.rating(), before.reason());
        }
        if (before == null || before.rating() != c.rating() || !before.reason().equals(reason)) {
            apply(new AccountRated(c.account(), c.measure(), was, c.rating(), reason));
        }
    }

    @EventSourcingHandler
    void on(RatingEvent event) {
        switch (event) {
            case AccountRated e -> {
                stream = RatingEvent.streamOf(e.account());
                latest.put(e.measure(), e);
            }
        }
    }
}
