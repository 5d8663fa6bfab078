package dev.verona.handoff.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.handoff.api.EntryCommand.AddEntry;
import dev.verona.handoff.api.EntryCommand.CorrectEntry;
import dev.verona.handoff.api.EntryCommand.RemoveEntry;
import dev.verona.handoff.api.EntryCommand.VerifyEntry;
import dev.verona.handoff.api.EntryEvent;
import dev.verona.handoff.api.EntryEvent.EntryAdded;
import dev.verona.handoff.api.EntryEvent.EntryCorrected;
import dev.verona.handoff.api.EntryEvent.EntryRemoved;
import dev.verona.handoff.api.EntryEvent.EntryVerified;
import dev.verona.handoff.api.Knowledge;
import dev.verona.platform.security.Actor;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import dev.verona.shared.PersonId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** That somebody can be called about something. Anybody may say so; that it still holds, only the person themself says, or who settles such things. */
@Aggregate(type = "entry", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class Entry {

    @AggregateIdentifier
    private String stream;

    private @Nullable PersonId person;
    private Knowledge knowledge;
    private boolean removed;

    /** For Axon. */
    Entry() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddEntry c, Actor actor, People people, Accounts accounts) {
        if (person != null) {
            throw new InvalidInput("topic", "This entry is here already. Look for it in the list.");
        }
        if (people.find(c.person()).filter(PersonView::enabled).isEmpty()) {
            throw new InvalidInput("person", "Choose somebody who can sign in.");
        }
        apply(new EntryAdded(c.entry(), c.person(), tidy(c.knowledge(), accounts)));
        if (actor.person().equals(c.person())) {
            apply(new EntryVerified(c.entry()));
        }
    }

    @CommandHandler
    void handle(VerifyEntry c, Actor actor) {
        require(actor);
        apply(new EntryVerified(c.entry()));
    }

    @CommandHandler
    void handle(CorrectEntry c, Actor actor, Accounts accounts) {
        require(actor);
        var wanted = tidy(c.knowledge(), accounts);
        if (!wanted.equals(knowledge)) {
            var was = knowledge;
            apply(new EntryCorrected(c.entry(), was, wanted));
        }
        apply(new EntryVerified(c.entry()));
    }

    @CommandHandler
    void handle(RemoveEntry c, Actor actor) {
        require(actor);
        apply(new EntryRemoved(c.entry()));
    }

    private void require(Actor actor) {
        if (removed || person == null) {
            throw new NotFound("This entry is not there any more. Look at the list again.");
        }
        EntryKeepers.require(actor, person);
    }

    private static Knowledge tidy(Knowledge knowledge, Accounts accounts) {
        var topic = LeadRules.line("topic", knowledge.topic());
        if (topic.isEmpty()) {
            throw new InvalidInput("topic", "Say in a few words what they can be called about.");
        }
        var account = knowledge.account();
        if (account != null && accounts.find(account).isEmpty()) {
            throw new InvalidInput("account", "Choose an account that is there, or none.");
        }
        return new Knowledge(
                topic, account, knowledge.segment(), LeadRules.line("product", knowledge.product()), knowledge.stage());
    }

    @EventSourcingHandler
    void on(EntryEvent event) {
        switch (event) {
            case EntryAdded e -> {
                stream = EntryEvent.streamOf(e.entry());
                person = e.person();
                knowledge = e.knowledge();
            }
            case EntryVerified _ -> {
                // when it was is for who reads it
            }
            case EntryCorrected e -> knowledge = e.knowledge();
            case EntryRemoved _ -> removed = true;
        }
    }
}
