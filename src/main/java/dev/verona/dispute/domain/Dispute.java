package dev.verona.dispute.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.Arbiters;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.dispute.api.DisputeCommand.AttachFact;
import dev.verona.dispute.api.DisputeCommand.EscalateDispute;
import dev.verona.dispute.api.DisputeCommand.NameOwner;
import dev.verona.dispute.api.DisputeCommand.PassOnOverdue;
import dev.verona.dispute.api.DisputeCommand.RaiseDispute;
import dev.verona.dispute.api.DisputeCommand.ReopenDispute;
import dev.verona.dispute.api.DisputeCommand.RewordDispute;
import dev.verona.dispute.api.DisputeCommand.SettleDispute;
import dev.verona.dispute.api.DisputeCommand.TakeFactOff;
import dev.verona.dispute.api.DisputeEvent;
import dev.verona.dispute.api.DisputeEvent.DisputeEscalated;
import dev.verona.dispute.api.DisputeEvent.DisputeRaised;
import dev.verona.dispute.api.DisputeEvent.DisputeReopened;
import dev.verona.dispute.api.DisputeEvent.DisputeReworded;
import dev.verona.dispute.api.DisputeEvent.DisputeSettled;
import dev.verona.dispute.api.DisputeEvent.FactAttached;
import dev.verona.dispute.api.DisputeEvent.FactTakenOff;
import dev.verona.dispute.api.DisputeEvent.OwnerNamed;
import dev.verona.dispute.api.DisputeEvent.WentToLiaison;
import dev.verona.dispute.api.DisputeId;
import dev.verona.dispute.api.DisputeRejection.AlreadyThere;
import dev.verona.dispute.api.DisputeRejection.CannotOwn;
import dev.verona.dispute.api.DisputeRejection.NobodyToDecide;
import dev.verona.dispute.api.DisputeRejection.NotASponsor;
import dev.verona.dispute.api.DisputeRejection.NotNow;
import dev.verona.dispute.api.DisputeRejection.NotOnRecord;
import dev.verona.dispute.api.DisputeRejection.NotYours;
import dev.verona.dispute.api.DisputeRejection.RewordedMeanwhile;
import dev.verona.dispute.api.DisputeState;
import dev.verona.dispute.api.DisputeView.Act;
import dev.verona.dispute.api.FactRecord;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.Matter;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.WorkingDays;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * An issue between the teams, without blame (practice 77): one person has it at a time, to settle it by its day. What they do not settle goes to the liaison and from there to a sponsor,
 * who decides (practice 45).
 */
@Aggregate(type = "dispute", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class Dispute {

    /** For the liaison, and for a sponsor: as many working days of the account's country. */
    private static final int TO_PASS_ON = 3;

    private static final int LONGEST_DAYS = 366;

    @AggregateIdentifier
    private String stream;

    private @Nullable DisputeId id;
    private Matter matter;
    private DisputeState state;
    private int turn;
    private PersonId raisedBy;
    private PersonId with;
    /** By whom each was attached. */
    private Map<FactRef, PersonId> facts = new HashMap<>();

    /** For Axon. */
    Dispute() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RaiseDispute c, People people, Accounts accounts, FactRecord onRecord, Clock clock) {
        if (id != null) {
            throw new AlreadyThere();
        }
        var account = c.matter().account();
        if (account != null && accounts.find(account).isEmpty()) {
            throw new InvalidInput("account", "Choose an account that is there, or none.");
        }
        var words = new DisputeWords(people).tidy(c.matter());
        requireOwner(c.owner(), people);
        requireDay(c.due(), clock);
        var known = c.facts().stream()
                .map(ref -> attached(c.dispute(), ref, onRecord))
                .toList();
        apply(new DisputeRaised(c.dispute(), words, c.owner(), c.due()));
        known.forEach(fact -> apply(fact));
    }

    @CommandHandler
    void handle(RewordDispute c, Actor actor, People people) {
        require(actor, Act.REWORD, "reworded");
        var words = new DisputeWords(people);
        var wanted = new Matter(words.subject(c.subject()), words.stake(c.stake()), matter.account(), matter.plan());
        if (wanted.equals(matter)) {
            return;
        }
        if (!c.seen().equals(matter)) {
            throw new RewordedMeanwhile(matter);
        }
        apply(new DisputeReworded(c.dispute(), matter, wanted));
    }

    @CommandHandler
    void handle(AttachFact c, Actor actor, FactRecord onRecord) {
        require(actor, Act.ATTACH, "given more facts");
        if (!facts.containsKey(c.fact())) {
            apply(attached(c.dispute(), c.fact(), onRecord));
        }
    }

    @CommandHandler
    void handle(TakeFactOff c, Actor actor) {
        require(actor, Act.ATTACH, "rid of facts");
        var by = facts.get(c.fact());
        if (by == null) {
            return;
        }
        if (!actor.person().equals(by) && !parties().isTheirs(actor, Act.REWORD)) {
            throw new NotYours("Whoever attached it takes it off, or whoever words the dispute. Ask one of them.");
        }
        apply(new FactTakenOff(c.dispute(), c.fact()));
    }

    @CommandHandler
    void handle(NameOwner c, Actor actor, People people, Clock clock) {
        require(actor, Act.NAME_OWNER, "given to somebody else");
        requireOwner(c.owner(), people);
        requireDay(c.due(), clock);
        var reason = DisputeWords.reason(c.reason(), "Say why, so that they know where it stands.");
        apply(new OwnerNamed(c.dispute(), turn + 1, with, c.owner(), c.due(), reason));
    }

    @CommandHandler
    void handle(EscalateDispute c, Actor actor, People people, Accounts accounts, Clock clock) {
        require(actor, Act.ESCALATE, "escalated");
        if (c.sponsor().equals(with) || !Parties.mayDecide(c.sponsor(), people)) {
            throw new NotASponsor();
        }
        var reason = DisputeWords.reason(c.reason(), "Say what the two of you could not settle, for the sponsor.");
        apply(new DisputeEscalated(c.dispute(), turn + 1, with, c.sponsor(), later(accounts, clock), reason));
    }

    @CommandHandler
    void handle(SettleDispute c, Actor actor, People people) {
        require(actor, Act.SETTLE, "settled");
        var outcome = DisputeWords.outcome(c.outcome());
        apply(new DisputeSettled(c.dispute(), outcome, new DisputeWords(people).lesson(c.lesson())));
    }

    @CommandHandler
    void handle(ReopenDispute c, Actor actor, People people, Clock clock) {
        require(actor, Act.REOPEN, "reopened");
        var reason = DisputeWords.reason(c.reason(), "Say why it is not settled after all.");
        requireDay(c.due(), clock);
        var owner = Parties.mayOwn(with, people) ? with : actor.person();
        apply(new DisputeReopened(c.dispute(), turn + 1, owner, c.due(), reason));
    }

    @CommandHandler
    void handle(PassOnOverdue c, People people, Accounts accounts, Clock clock) {
        if (c.turn() != turn || state != DisputeState.OPEN) {
            return;
        }
        var arbiters = new Arbiters(people);
        var liaison = isLiaison(people) ? Optional.<PersonId>empty() : arbiters.liaison();
        if (liaison.isPresent()) {
            apply(new WentToLiaison(c.dispute(), turn + 1, with, liaison.get(), later(accounts, clock)));
            return;
        }
        var sponsor = arbiters.sponsor(Function.JOINT).orElseThrow(NobodyToDecide::new);
        apply(new DisputeEscalated(c.dispute(), turn + 1, with, sponsor, later(accounts, clock), ""));
    }

    private boolean isLiaison(People people) {
        return people.find(with)
                .map(PersonView::roles)
                .filter(roles -> roles.contains(Role.LIAISON))
                .isPresent();
    }

    private void require(Actor actor, Act act, String doing) {
        var parties = parties();
        if (!parties.fits(act)) {
            throw new NotNow(state, doing);
        }
        if (!actor.isVerona() && !parties.isTheirs(actor, act)) {
            throw new NotYours(parties.whose(act));
        }
    }

    private Parties parties() {
        return new Parties(state, raisedBy, with);
    }

    private static void requireOwner(PersonId owner, People people) {
        if (!Parties.mayOwn(owner, people)) {
            throw new CannotOwn();
        }
    }

    private static void requireDay(LocalDate due, Clock clock) {
        var today = today(clock);
        if (due.isBefore(today) || due.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new InvalidInput("due", "Choose a day from today on, within a year.");
        }
    }

    private static FactAttached attached(DisputeId dispute, FactRef ref, FactRecord onRecord) {
        var fact = onRecord.find(ref).orElseThrow(() -> new NotOnRecord(ref.kind()));
        return new FactAttached(dispute, ref, fact.words(), fact.at());
    }

    private LocalDate later(Accounts accounts, Clock clock) {
        var account = matter.account();
        return WorkingDays.in(account == null ? Optional.empty() : accounts.countryOf(account))
                .after(today(clock), TO_PASS_ON);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @EventSourcingHandler
    void on(DisputeEvent event, Actor actor) {
        switch (event) {
            case DisputeRaised e -> {
                stream = DisputeEvent.streamOf(e.dispute());
                id = e.dispute();
                matter = e.matter();
                raisedBy = actor.person();
                goesTo(DisputeState.OPEN, 1, e.owner());
            }
            case DisputeReworded e -> matter = e.matter();
            case FactAttached e -> facts.put(e.fact(), actor.person());
            case FactTakenOff e -> facts.remove(e.fact());
            case OwnerNamed e -> goesTo(DisputeState.OPEN, e.turn(), e.owner());
            case WentToLiaison e -> goesTo(DisputeState.OPEN, e.turn(), e.liaison());
            case DisputeEscalated e -> goesTo(DisputeState.ESCALATED, e.turn(), e.sponsor());
            case DisputeSettled _ -> state = DisputeState.SETTLED;
            case DisputeReopened e -> goesTo(DisputeState.OPEN, e.turn(), e.owner());
        }
    }

    private void goesTo(DisputeState now, int number, PersonId whom) {
        state = now;
        turn = number;
        with = whom;
    }
}
