package dev.verona.handoff.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.handoff.api.DefinitionCommand.AgreeToDefinition;
import dev.verona.handoff.api.DefinitionCommand.DeclineDefinition;
import dev.verona.handoff.api.DefinitionCommand.ProposeDefinition;
import dev.verona.handoff.api.DefinitionEvent;
import dev.verona.handoff.api.DefinitionEvent.DefinitionAgreed;
import dev.verona.handoff.api.DefinitionEvent.DefinitionDeclined;
import dev.verona.handoff.api.DefinitionEvent.DefinitionProposed;
import dev.verona.handoff.api.DefinitionEvent.DefinitionTookEffect;
import dev.verona.handoff.api.LeadRejection.NotDiscussed;
import dev.verona.handoff.api.LeadRejection.ProposalOpen;
import dev.verona.handoff.api.LeadRejection.ProposedMeanwhile;
import dev.verona.handoff.api.LeadRejection.SpeaksForBoth;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What a qualified lead is, version by version: none is in force before one of Sales and one of Marketing have agreed to it (practice 6). */
@Aggregate(type = "lead-definition", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class Definition {

    @AggregateIdentifier
    private String stream;

    private int last;
    private boolean discussed;
    private final Set<Function> agreed = EnumSet.noneOf(Function.class);

    /** For Axon. */
    Definition() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposeDefinition c, Actor actor) {
        var side = side(actor);
        if (discussed) {
            throw new ProposalOpen(last);
        }
        if (c.seen() != last) {
            throw new ProposedMeanwhile();
        }
        var terms = LeadRules.tidy(c.terms());
        int version = last + 1;
        apply(new DefinitionProposed(version, terms));
        apply(new DefinitionAgreed(version, side));
    }

    @CommandHandler
    void handle(AgreeToDefinition c, Actor actor) {
        requireDiscussed(c.version());
        var side = side(actor);
        if (agreed.contains(side)) {
            return;
        }
        apply(new DefinitionAgreed(c.version(), side));
        if (agreed.size() == 2) {
            apply(new DefinitionTookEffect(c.version()));
        }
    }

    @CommandHandler
    void handle(DeclineDefinition c, Actor actor) {
        requireDiscussed(c.version());
        side(actor);
        apply(new DefinitionDeclined(
                c.version(),
                LeadRules.reason(c.reason(), "Say what should be different, so that the next one can be.")));
    }

    private void requireDiscussed(int version) {
        if (!discussed || version != last) {
            throw new NotDiscussed(version);
        }
    }

    private static Function side(Actor actor) {
        if (actor.function() == Function.JOINT) {
            throw new SpeaksForBoth();
        }
        return actor.function();
    }

    @EventSourcingHandler
    void on(DefinitionEvent event) {
        stream = DefinitionEvent.STREAM;
        switch (event) {
            case DefinitionProposed e -> {
                last = e.version();
                discussed = true;
                agreed.clear();
            }
            case DefinitionAgreed e -> agreed.add(e.function());
            case DefinitionTookEffect _, DefinitionDeclined _ -> discussed = false;
        }
    }
}
