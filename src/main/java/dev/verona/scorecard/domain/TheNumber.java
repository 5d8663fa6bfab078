package dev.verona.scorecard.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.platform.security.Actor;
import dev.verona.scorecard.api.NumberCommand.Commit;
import dev.verona.scorecard.api.NumberCommand.SetShare;
import dev.verona.scorecard.api.NumberCommand.SetTarget;
import dev.verona.scorecard.api.NumberEvent;
import dev.verona.scorecard.api.NumberEvent.FunctionCommitted;
import dev.verona.scorecard.api.NumberEvent.ShareSet;
import dev.verona.scorecard.api.NumberEvent.TargetSet;
import dev.verona.scorecard.api.NumberRejection.NoTarget;
import dev.verona.scorecard.api.NumberRejection.NotAHead;
import dev.verona.scorecard.api.NumberShare;
import dev.verona.shared.Function;
import dev.verona.shared.Money;
import dev.verona.shared.Role;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The revenue target of a period (practice 64): one number, two commitments, and what segments and accounts are to bring of it. */
@Aggregate(type = "the-number", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class TheNumber {

    @AggregateIdentifier
    private String stream;

    private @Nullable Money target;
    private final Map<Function, Money> committed = new EnumMap<>(Function.class);
    private final Map<NumberShare, Money> shares = new HashMap<>();

    /** For Axon. */
    TheNumber() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetTarget c) {
        Amounts.requireMonths(c.number());
        Amounts.requirePositive(c.amount());
        Amounts.requireSeen(c.seen(), target);
        if (target != null) {
            Amounts.requireCurrency(c.amount(), target);
        }
        if (!c.amount().equals(target)) {
            apply(new TargetSet(c.number(), target, c.amount(), Amounts.reason(c.reason(), target != null)));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Commit c, Actor actor) {
        var function = head(actor);
        var whole = requireTarget();
        var was = committed.get(function);
        Amounts.requirePositive(c.amount());
        Amounts.requireCurrency(c.amount(), whole);
        Amounts.requireSeen(c.seen(), was);
        if (!c.amount().equals(was)) {
            apply(new FunctionCommitted(
                    c.number(), function, was, c.amount(), Amounts.reason(c.reason(), was != null)));
        }
    }

    private static Function head(Actor actor) {
        if (!actor.has(Role.LEADER) || actor.function() == Function.JOINT) {
            throw new NotAHead();
        }
        return actor.function();
    }

    private Money requireTarget() {
        if (target == null) {
            throw new NoTarget();
        }
        return target;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetShare c) {
        var whole = requireTarget();
        var was = shares.get(c.share());
        var amount = c.amount();
        if (amount != null) {
            Amounts.requirePositive(amount);
            Amounts.requireCurrency(amount, whole);
        }
        Amounts.requireSeen(c.seen(), was);
        if (amount == null ? was != null : !amount.equals(was)) {
            apply(new ShareSet(c.number(), c.share(), was, amount, Amounts.reason(c.reason(), was != null)));
        }
    }

    @EventSourcingHandler
    void on(NumberEvent event) {
        stream = NumberEvent.streamOf(event.number());
        switch (event) {
            case TargetSet e -> target = e.amount();
            case FunctionCommitted e -> committed.put(e.function(), e.amount());
            case ShareSet e -> {
                if (e.amount() == null) {
                    shares.remove(e.share());
                } else {
                    shares.put(e.share(), e.amount());
                }
            }
        }
    }
}
