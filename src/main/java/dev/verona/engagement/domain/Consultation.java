package dev.verona.engagement.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.engagement.api.AdviceVerdict;
import dev.verona.engagement.api.ConsultationCommand.AskAboutPrice;
import dev.verona.engagement.api.ConsultationCommand.DecideOnAdvice;
import dev.verona.engagement.api.ConsultationCommand.FileAdvice;
import dev.verona.engagement.api.ConsultationCommand.GiveAdvice;
import dev.verona.engagement.api.ConsultationCommand.LetLapse;
import dev.verona.engagement.api.ConsultationCommand.NoteOverdue;
import dev.verona.engagement.api.ConsultationCommand.OpenConsultation;
import dev.verona.engagement.api.ConsultationCommand.PassOn;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationEvent.AdviceFiled;
import dev.verona.engagement.api.ConsultationEvent.AdviceGiven;
import dev.verona.engagement.api.ConsultationEvent.AdviceOverdue;
import dev.verona.engagement.api.ConsultationEvent.ConsultationLapsed;
import dev.verona.engagement.api.ConsultationEvent.ConsultationOpened;
import dev.verona.engagement.api.ConsultationEvent.DecidedOnAdvice;
import dev.verona.engagement.api.ConsultationEvent.PassedOn;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.ConsultationView.State;
import dev.verona.engagement.api.EngagementRejection.NotNow;
import dev.verona.engagement.api.EngagementRejection.NotYours;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.WorkingDays;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Advice that somebody owes before a decision (practices 16, 17 and 74). It is mandatory to ask and to answer, and never an approval: the owner decides, and says what
 * became of the advice.
 */
@Aggregate(type = "consultation", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class Consultation {

    private static final int TITLE = 160;
    private static final int TEXT = 10_000;
    private static final int WITHIN = 3;

    @AggregateIdentifier
    private String stream;

    private @Nullable ConsultationId id;
    private PersonId asked;
    private PersonId owner;
    private State state = State.OPEN;
    private LocalDate due;
    private boolean overdue;
    private boolean filed;
    private boolean price;

    /** For Axon. */
    Consultation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenConsultation c) {
        if (id == null) {
            apply(new ConsultationOpened(
                    c.consultation(),
                    c.rule(),
                    c.version(),
                    c.opportunity(),
                    c.account(),
                    c.about(),
                    c.question(),
                    "",
                    c.asked(),
                    c.owner(),
                    c.due()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AskAboutPrice c, Actor actor, People people, Accounts accounts, Clock clock) {
        if (id != null) {
            return;
        }
        var discount = percent(c.discount(), "Write how much less the customer wants to pay, in percent, as in 9.");
        var question = RuleWriting.text("question", c.question(), TEXT);
        if (question.isEmpty()) {
            throw new InvalidInput("question", "Say why the customer wants it, and by when you need an answer.");
        }
        requireAdviser(c.asked(), actor.person(), people);
        apply(new ConsultationOpened(
                c.consultation(),
                null,
                0,
                c.opportunity(),
                c.account(),
                RuleWriting.text("about", c.about(), TITLE),
                question,
                discount,
                c.asked(),
                actor.person(),
                WorkingDays.in(c.account() == null ? Optional.empty() : accounts.countryOf(c.account()))
                        .after(today(clock), WITHIN)));
    }

    @CommandHandler
    void handle(PassOn c, Actor actor, People people) {
        require(State.OPEN, "Nobody is asked any more: look at the consultation again.");
        if (!actor.isVerona()
                && !actor.person().equals(asked)
                && !actor.person().equals(owner)
                && !actor.hasAny(Role.LEADER, Role.LIAISON)) {
            throw new NotYours("Whoever was asked passes it on, or the owner, a liaison or a leader. Ask one of them.");
        }
        requireAdviser(c.asked(), owner, people);
        if (!c.asked().equals(asked)) {
            apply(new PassedOn(
                    c.consultation(),
                    asked,
                    c.asked(),
                    RuleWriting.reason(c.reason(), "Say why somebody else answers.")));
        }
    }

    @CommandHandler
    void handle(GiveAdvice c, Actor actor) {
        require(State.OPEN, "The advice is given, or is not needed any more: look at the consultation again.");
        if (!actor.person().equals(asked)) {
            throw new NotYours("Somebody else was asked. They answer, or pass it on to you.");
        }
        var title = RuleWriting.text("title", c.title(), TITLE);
        if (title.isEmpty()) {
            throw new InvalidInput("title", "Say in a few words what you advise.");
        }
        var advice = RuleWriting.text("advice", c.advice(), TEXT);
        if (advice.isEmpty()) {
            throw new InvalidInput("advice", "Write what you advise, and what it rests on.");
        }
        var discount =
                price ? percentOrNone(c.discount(), "Write how much you would give at most, in percent, as in 4.") : "";
        apply(new AdviceGiven(c.consultation(), title, advice, discount));
    }

    @CommandHandler
    void handle(DecideOnAdvice c, Actor actor) {
        require(State.ANSWERED, "There is no advice to decide on: look at the consultation again.");
        if (!actor.person().equals(owner)) {
            throw new NotYours("The owner of the opportunity decides, and nobody in their place. Ask them.");
        }
        var reason = c.verdict() == AdviceVerdict.TAKEN
                ? RuleWriting.text("reason", c.reason(), TEXT)
                : RuleWriting.reason(c.reason(), "Say why, so that the next advice can be better.");
        apply(new DecidedOnAdvice(c.consultation(), c.verdict(), reason));
    }

    @CommandHandler
    void handle(NoteOverdue c) {
        if (state == State.OPEN && !overdue) {
            apply(new AdviceOverdue(c.consultation(), asked, due));
        }
    }

    @CommandHandler
    void handle(LetLapse c) {
        if (state == State.OPEN || state == State.ANSWERED) {
            apply(new ConsultationLapsed(c.consultation(), c.reason()));
        }
    }

    @CommandHandler
    void handle(FileAdvice c) {
        if (!filed) {
            apply(new AdviceFiled(c.consultation(), c.plan(), c.contribution()));
        }
    }

    private void require(State wanted, String otherwise) {
        if (state != wanted) {
            throw new NotNow(otherwise);
        }
    }

    private static void requireAdviser(PersonId person, PersonId owner, People people) {
        var known = people.find(person).filter(PersonView::enabled).map(PersonView::actor);
        if (known.filter(found -> found.worksOnAccounts()).isEmpty()) {
            throw new InvalidInput("asked", "Choose somebody of Sales or Marketing who can sign in.");
        }
        if (person.equals(owner)) {
            throw new InvalidInput("asked", "Whoever decides does not advise themselves. Choose somebody else.");
        }
    }

    private static String percentOrNone(String value, String otherwise) {
        return value.isBlank() || value.strip().equals("0") ? value.strip() : percent(value, otherwise);
    }

    private static String percent(String value, String otherwise) {
        try {
            var number = new BigDecimal(value.strip().replace(',', '.'));
            if (number.signum() > 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0 && number.scale() <= 4) {
                return number.stripTrailingZeros().toPlainString();
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new InvalidInput("discount", otherwise);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @EventSourcingHandler
    void on(ConsultationEvent event) {
        switch (event) {
            case ConsultationOpened e -> {
                stream = ConsultationEvent.streamOf(e.consultation());
                id = e.consultation();
                asked = e.asked();
                owner = e.owner();
                due = e.due();
                price = !e.discount().isEmpty();
            }
            case PassedOn e -> asked = e.asked();
            case AdviceOverdue _ -> overdue = true;
            case AdviceGiven _ -> state = State.ANSWERED;
            case AdviceFiled _ -> filed = true;
            case DecidedOnAdvice _ -> state = State.DECIDED;
            case ConsultationLapsed _ -> state = State.LAPSED;
        }
    }
}
