package dev.verona.handoff.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.handoff.api.Definitions;
import dev.verona.handoff.api.Definitions.InForce;
import dev.verona.handoff.api.LeadAbout;
import dev.verona.handoff.api.LeadCommand.AcceptLead;
import dev.verona.handoff.api.LeadCommand.AddLead;
import dev.verona.handoff.api.LeadCommand.CloseLead;
import dev.verona.handoff.api.LeadCommand.EnrichLead;
import dev.verona.handoff.api.LeadCommand.Escalate;
import dev.verona.handoff.api.LeadCommand.HandOver;
import dev.verona.handoff.api.LeadCommand.ReturnLead;
import dev.verona.handoff.api.LeadEvent;
import dev.verona.handoff.api.LeadEvent.HandedOver;
import dev.verona.handoff.api.LeadEvent.LeadAccepted;
import dev.verona.handoff.api.LeadEvent.LeadAdded;
import dev.verona.handoff.api.LeadEvent.LeadClosed;
import dev.verona.handoff.api.LeadEvent.LeadEnriched;
import dev.verona.handoff.api.LeadEvent.LeadEscalated;
import dev.verona.handoff.api.LeadEvent.LeadReturned;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.api.LeadRejection.AlreadyThere;
import dev.verona.handoff.api.LeadRejection.NoDefinition;
import dev.verona.handoff.api.LeadRejection.NotASalesperson;
import dev.verona.handoff.api.LeadRejection.NotComplete;
import dev.verona.handoff.api.LeadRejection.NotNow;
import dev.verona.handoff.api.LeadRejection.NotTheReceiver;
import dev.verona.handoff.api.LeadRejection.StillMissing;
import dev.verona.handoff.api.Level;
import dev.verona.handoff.api.Standing;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.WorkingDays;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A lead on its way from Marketing to Sales. Marketing hands it over, and it is Marketing's until a salesperson accepts it or returns it and says why (practice 5). Whoever has
 * to answer has so many working days of the lead's country.
 */
@Aggregate(type = "lead", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class Lead {

    @AggregateIdentifier
    private String stream;

    private @Nullable LeadId id;
    private LeadAbout about;
    private LeadFacts facts;
    private Standing standing;
    private int turn;
    /** The salesperson who is to accept it, or the person to whom it came back. */
    private PersonId holder;

    private PersonId giver;
    private List<LeadFact> returnedFor = List.of();
    private @Nullable Level escalated;

    /** For Axon. */
    Lead() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddLead c, Accounts accounts, Clock clock) {
        if (id != null) {
            throw new AlreadyThere();
        }
        var account = c.about().account();
        if (account != null && accounts.find(account).isEmpty()) {
            throw new InvalidInput("account", "Choose an account that is there, or none.");
        }
        apply(new LeadAdded(c.lead(), LeadRules.tidy(c.about()), LeadRules.tidy(c.facts(), today(clock))));
    }

    @CommandHandler
    void handle(EnrichLead c, Clock clock) {
        requireOpen("changed");
        var wanted = LeadRules.tidy(LeadRules.merged(facts, c.seen(), c.facts()), today(clock));
        if (!wanted.equals(facts)) {
            apply(new LeadEnriched(c.lead(), facts, wanted));
        }
    }

    @CommandHandler
    void handle(HandOver c, Actor actor, People people, Definitions definitions, Clock clock) {
        Givers.require(actor);
        requireOpen("handed over");
        if (standing == Standing.HANDED_OVER && c.to().equals(holder)) {
            return;
        }
        requireSalesperson(c.to(), people);
        var still = returnedFor.stream()
                .filter(fact -> !facts.known().contains(fact))
                .toList();
        if (standing == Standing.RETURNED && !still.isEmpty()) {
            throw new StillMissing(still);
        }
        var inForce = inForce(definitions);
        apply(new HandedOver(
                c.lead(),
                turn + 1,
                c.to(),
                inForce.version(),
                inForce.terms().missing(facts),
                due(clock, inForce.terms().answerDays())));
    }

    @CommandHandler
    void handle(AcceptLead c, Actor actor, People people, Definitions definitions) {
        requireReceiver(c.turn(), actor, people, "accepted");
        var inForce = inForce(definitions);
        var missing = inForce.terms().missing(facts);
        if (!missing.isEmpty()) {
            throw new NotComplete(inForce.version(), missing);
        }
        apply(new LeadAccepted(c.lead(), turn));
    }

    @CommandHandler
    void handle(ReturnLead c, Actor actor, People people, Definitions definitions, Clock clock) {
        requireReceiver(c.turn(), actor, people, "returned");
        var reason = LeadRules.reason(
                c.reason(), "Say why you return it, so that whoever handed it over knows what would make it good.");
        apply(new LeadReturned(
                c.lead(),
                turn + 1,
                giver,
                c.missing(),
                reason,
                due(clock, inForce(definitions).terms().answerDays())));
    }

    @CommandHandler
    void handle(CloseLead c) {
        requireOpen("closed");
        apply(new LeadClosed(
                c.lead(), LeadRules.reason(c.reason(), "Say why nobody will follow it, for those who come later.")));
    }

    @CommandHandler
    void handle(Escalate c, People people, Definitions definitions, Clock clock) {
        var late = c.turn() == turn && standing.waits();
        if (!late || (escalated != null && escalated.compareTo(c.level()) >= 0)) {
            return;
        }
        var side = standing == Standing.HANDED_OVER ? Function.SALES : Function.MARKETING;
        apply(new LeadEscalated(
                c.lead(),
                turn,
                c.level(),
                Escalations.receiver(c.level(), side, people),
                due(clock, inForce(definitions).terms().liaisonDays())));
    }

    private void requireOpen(String doing) {
        if (standing.isOver()) {
            throw new NotNow(standing, doing);
        }
    }

    private void requireReceiver(int seen, Actor actor, People people, String doing) {
        if (standing != Standing.HANDED_OVER || seen != turn) {
            throw new NotNow(standing, doing);
        }
        if (!actor.person().equals(holder)) {
            throw new NotTheReceiver(people.find(holder).map(PersonView::name).orElse(holder.value()));
        }
    }

    private static void requireSalesperson(PersonId to, People people) {
        if (people.find(to)
                .filter(person -> person.enabled() && person.roles().contains(Role.SALES))
                .isEmpty()) {
            throw new NotASalesperson();
        }
    }

    private static InForce inForce(Definitions definitions) {
        return definitions.inForce().orElseThrow(NoDefinition::new);
    }

    private LocalDate due(Clock clock, int days) {
        return WorkingDays.in(about.country()).after(today(clock), days);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @EventSourcingHandler
    void on(LeadEvent event, Actor actor) {
        switch (event) {
            case LeadAdded e -> {
                stream = LeadEvent.streamOf(e.lead());
                id = e.lead();
                about = e.about();
                facts = e.facts();
                standing = Standing.NEW;
            }
            case LeadEnriched e -> facts = e.facts();
            case HandedOver e -> {
                waits(Standing.HANDED_OVER, e.turn(), e.to());
                giver = actor.person();
            }
            case LeadAccepted _ -> standing = Standing.ACCEPTED;
            case LeadReturned e -> {
                waits(Standing.RETURNED, e.turn(), e.to());
                returnedFor = e.missing();
            }
            case LeadEscalated e -> escalated = e.level();
            case LeadClosed _ -> standing = Standing.CLOSED;
        }
    }

    private void waits(Standing now, int number, PersonId whom) {
        standing = now;
        turn = number;
        holder = whom;
        escalated = null;
        returnedFor = List.of();
    }
}
