package dev.verona.review.domain;

import static dev.verona.review.domain.ReviewWords.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.verona.directory.api.People;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.review.api.AgendaPoint;
import dev.verona.review.api.Appointment;
import dev.verona.review.api.Attendance;
import dev.verona.review.api.EntryId;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewCommand.AddPoint;
import dev.verona.review.api.ReviewCommand.BeginReview;
import dev.verona.review.api.ReviewCommand.CancelReview;
import dev.verona.review.api.ReviewCommand.DrawUpAgenda;
import dev.verona.review.api.ReviewCommand.DropPoint;
import dev.verona.review.api.ReviewCommand.EndReview;
import dev.verona.review.api.ReviewCommand.InvitePerson;
import dev.verona.review.api.ReviewCommand.MovePoint;
import dev.verona.review.api.ReviewCommand.MoveReview;
import dev.verona.review.api.ReviewCommand.NoteAttendance;
import dev.verona.review.api.ReviewCommand.ScheduleReview;
import dev.verona.review.api.ReviewCommand.SignMinutes;
import dev.verona.review.api.ReviewCommand.UninvitePerson;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewEvent.AgendaDrawnUp;
import dev.verona.review.api.ReviewEvent.AttendanceNoted;
import dev.verona.review.api.ReviewEvent.MinutesSigned;
import dev.verona.review.api.ReviewEvent.PersonInvited;
import dev.verona.review.api.ReviewEvent.PersonUninvited;
import dev.verona.review.api.ReviewEvent.PointAdded;
import dev.verona.review.api.ReviewEvent.PointDropped;
import dev.verona.review.api.ReviewEvent.PointMoved;
import dev.verona.review.api.ReviewEvent.ReviewBegan;
import dev.verona.review.api.ReviewEvent.ReviewCancelled;
import dev.verona.review.api.ReviewEvent.ReviewEnded;
import dev.verona.review.api.ReviewEvent.ReviewMoved;
import dev.verona.review.api.ReviewEvent.ReviewScheduled;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewRejection.AlreadyThere;
import dev.verona.review.api.ReviewRejection.AttendanceMissing;
import dev.verona.review.api.ReviewRejection.CannotSign;
import dev.verona.review.api.ReviewRejection.NoAgenda;
import dev.verona.review.api.ReviewRejection.NotInvited;
import dev.verona.review.api.ReviewRejection.NotTheOrganiser;
import dev.verona.review.api.ReviewRejection.NotYourAction;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A review from its invitation to the signatures under its minutes; after both, only corrections are added. */
@Aggregate(type = "review", cache = "aggregates")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"
}) // Axon builds an aggregate from its events: the first one names it.
class Review {

    @AggregateIdentifier
    private String stream;

    private @Nullable ReviewId id;
    private ReviewSubject subject;
    private Appointment when;
    private String place;
    private PersonId organiser;
    private ReviewState state = ReviewState.SCHEDULED;
    private int revision;
    private Set<PersonId> invited = new LinkedHashSet<>();
    private Map<PersonId, Attendance> attendance = new LinkedHashMap<>();
    private Set<Function> signed = EnumSet.noneOf(Function.class);
    private Agenda agenda = new Agenda();
    private Minutes minutes = new Minutes();

    /** For Axon. */
    Review() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScheduleReview c, Actor actor, Subjects subjects, People people, PlanAccess access, Clock clock) {
        if (id != null) {
            throw new AlreadyThere();
        }
        var known = subjects.find(c.subject())
                .orElseThrow(() -> new InvalidInput("subject", "Choose what is to be reviewed."));
        var all = new LinkedHashSet<PersonId>();
        all.add(actor.person());
        all.addAll(c.participants());
        Invitees.require(c.subject(), all, people, access);
        apply(new ReviewScheduled(
                c.review(),
                c.subject(),
                known.title(),
                ReviewWords.when(c.when(), clock.instant()),
                ReviewWords.place("place", c.place()),
                actor.person(),
                List.copyOf(all)));
    }

    @CommandHandler
    void handle(MoveReview c, Actor actor, Clock clock) {
        requireOrganiser(actor);
        requireComing("moved");
        var then = ReviewWords.when(c.when(), clock.instant());
        var there = ReviewWords.place("place", c.place());
        if (then.equals(when) && there.equals(place)) {
            return;
        }
        var why = ReviewWords.words("reason", c.reason(), "Say why, so that those who made room for it understand.");
        apply(new ReviewMoved(c.review(), revision + 1, when, then, there, why));
    }

    @CommandHandler
    void handle(CancelReview c, Actor actor) {
        requireOrganiser(actor);
        requireComing("cancelled");
        var why = ReviewWords.words("reason", c.reason(), "Say why, so that those who made room for it understand.");
        apply(new ReviewCancelled(c.review(), revision + 1, why));
    }

    @CommandHandler
    void handle(InvitePerson c, Actor actor, People people, PlanAccess access) {
        requireOrganiser(actor);
        require(isOpen(), "Nobody is invited any more to what has been held.");
        Invitees.requireFit(subject, c.person(), people, access);
        if (!invited.contains(c.person())) {
            apply(new PersonInvited(c.review(), c.person()));
        }
    }

    @CommandHandler
    void handle(UninvitePerson c, Actor actor, People people, PlanAccess access) {
        requireOrganiser(actor);
        requireComing("changed");
        require(!c.person().equals(organiser), "Whoever organises the review comes to it.");
        if (invited.contains(c.person())) {
            Invitees.require(subject, invited, people, access, c.person());
            apply(new PersonUninvited(c.review(), c.person()));
        }
    }

    @CommandHandler
    void handle(DrawUpAgenda c, Actor actor, AgendaFacts facts) {
        requireInvited(actor);
        require(isOpen(), "The review is over: what is new goes on the agenda of the next one.");
        var fresh = agenda.fresh(facts.of(subject));
        if (!fresh.isEmpty()) {
            apply(new AgendaDrawnUp(c.review(), fresh));
        }
    }

    @CommandHandler
    void handle(AddPoint c, Actor actor) {
        requireInvited(actor);
        require(isOpen(), "The review is over: what is new goes on the agenda of the next one.");
        require(!agenda.isFull(), "The agenda is full: fewer and better discussions. Drop a point first.");
        if (agenda.everHad(c.point())) {
            throw new AlreadyThere();
        }
        var title = ReviewWords.line("title", c.title(), "Say in a few words what is to be talked about.");
        var detail = ReviewWords.detail("detail", c.detail());
        apply(new PointAdded(c.review(), new AgendaPoint(c.point(), AgendaPoint.Kind.OWN, title, detail, null, null)));
    }

    @CommandHandler
    void handle(MovePoint c, Actor actor) {
        requireInvited(actor);
        require(isOpen(), "The review is over: its agenda stays as it was.");
        requirePoint(c.point());
        int to = agenda.within(c.place());
        if (agenda.placeOf(c.point()) != to) {
            apply(new PointMoved(c.review(), c.point(), to));
        }
    }

    @CommandHandler
    void handle(DropPoint c, Actor actor) {
        requireInvited(actor);
        require(isOpen(), "The review is over: its agenda stays as it was.");
        requirePoint(c.point());
        apply(new PointDropped(
                c.review(),
                c.point(),
                ReviewWords.words("reason", c.reason(), "Say why, for whoever had counted on it.")));
    }

    private void requirePoint(PointId point) {
        require(agenda.has(point), "This point is not on the agenda any more. Look at the page again.");
    }

    @CommandHandler
    void handle(BeginReview c, Actor actor, PastReviews past, Clock clock) {
        requireOrganiser(actor);
        require(state == ReviewState.SCHEDULED, "This review has begun already, or is cancelled.");
        if (agenda.isEmpty()) {
            throw new NoAgenda();
        }
        ReviewWords.requireSoon(when, clock.instant());
        apply(new ReviewBegan(c.review(), subject, when.day(), past.stillOpen(subject)));
    }

    @CommandHandler
    void handle(NoteAttendance c, Actor actor) {
        requireInvited(actor);
        require(
                state == ReviewState.RUNNING || state == ReviewState.HELD,
                "Who was there is said once the review has begun, and until both sides have signed.");
        if (!invited.contains(c.person())) {
            throw new NotInvited();
        }
        if (attendance.get(c.person()) != c.attendance()) {
            apply(new AttendanceNoted(c.review(), c.person(), c.attendance()));
        }
    }

    @CommandHandler
    void handle(EndReview c, Actor actor, People people) {
        requireOrganiser(actor);
        require(state == ReviewState.RUNNING, "Only a review that is being held can end.");
        var missing = invited.stream()
                .filter(person -> !attendance.containsKey(person))
                .map(person -> Invitees.name(person, people))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new AttendanceMissing(missing);
        }
        apply(new ReviewEnded(c.review()));
    }

    @CommandHandler
    void handle(SignMinutes c, Actor actor) {
        require(state == ReviewState.HELD, "Minutes are signed when the review is over, and once.");
        var side = actor.function();
        if (side == Function.JOINT
                || !(attendance.get(actor.person()) == Attendance.PRESENT || actor.has(Role.LEADER))) {
            throw new CannotSign();
        }
        if (!signed.contains(side)) {
            apply(new MinutesSigned(c.review(), side));
        }
    }

    @CommandHandler
    void handle(ReviewCommand.WriteNote c, Actor actor) {
        requireWriting(actor, c.entry(), c.point());
        apply(new ReviewEvent.NoteWritten(
                c.review(), c.entry(), c.point(), ReviewWords.words("text", c.text(), "Write down what was said.")));
    }

    @CommandHandler
    void handle(ReviewCommand.RecordDecision c, Actor actor) {
        requireWriting(actor, c.entry(), c.point());
        apply(new ReviewEvent.DecisionRecorded(
                c.review(), c.entry(), c.point(), ReviewWords.words("text", c.text(), "Write down what was decided.")));
    }

    @CommandHandler
    void handle(ReviewCommand.AgreeAction c, Actor actor, People people, PlanAccess access, Clock clock) {
        requireWriting(actor, c.entry(), c.point());
        Invitees.requireFit(subject, c.owner(), people, access);
        apply(new ReviewEvent.ActionAgreed(
                c.review(),
                c.entry(),
                c.point(),
                ReviewWords.words("text", c.what(), "Write down what is to be done."),
                c.owner(),
                ReviewWords.due(c.due(), today(clock))));
    }

    @CommandHandler
    void handle(ReviewCommand.RewordEntry c, Actor actor) {
        requireOpenMinutes(actor);
        var was = minutes.seen(c.entry(), c.seen());
        require(!was.isAction(), "An action item is changed as a whole, with its owner and its day.");
        var text = ReviewWords.words("text", c.text(), "Write something, or strike it out.");
        if (!text.equals(was.text())) {
            apply(new ReviewEvent.EntryReworded(c.review(), c.entry(), was.revision() + 1, was.text(), text));
        }
    }

    @CommandHandler
    void handle(ReviewCommand.ReviseAction c, Actor actor, People people, PlanAccess access, Clock clock) {
        requireOpenMinutes(actor);
        minutes.action(c.entry());
        var was = minutes.seen(c.entry(), c.seen());
        var what = ReviewWords.words("text", c.what(), "Write down what is to be done, or strike it out.");
        var sameDay = c.due().equals(was.due());
        if (what.equals(was.text()) && c.owner().equals(was.owner()) && sameDay) {
            return;
        }
        Invitees.requireFit(subject, c.owner(), people, access);
        apply(new ReviewEvent.ActionRevised(
                c.review(),
                c.entry(),
                was.revision() + 1,
                what,
                c.owner(),
                sameDay ? c.due() : ReviewWords.due(c.due(), today(clock))));
    }

    @CommandHandler
    void handle(ReviewCommand.StrikeEntry c, Actor actor) {
        requireOpenMinutes(actor);
        minutes.standing(c.entry());
        apply(new ReviewEvent.EntryStruck(
                c.review(), c.entry(), ReviewWords.words("reason", c.reason(), "Say why, for whoever wrote it.")));
    }

    @CommandHandler
    void handle(ReviewCommand.AddCorrection c, Actor actor) {
        requireInvited(actor);
        require(state == ReviewState.SIGNED, "Both sides have not signed yet: change the minutes themselves.");
        requireNew(c.entry());
        apply(new ReviewEvent.CorrectionAdded(
                c.review(), c.entry(), ReviewWords.words("text", c.text(), "Write what the minutes should say.")));
    }

    @CommandHandler
    void handle(ReviewCommand.CompleteAction c, Actor actor) {
        if (requireOwnAction(c.entry(), actor).open()) {
            apply(new ReviewEvent.ActionDone(c.review(), c.entry()));
        }
    }

    @CommandHandler
    void handle(ReviewCommand.ReopenAction c, Actor actor) {
        if (!requireOwnAction(c.entry(), actor).open()) {
            apply(new ReviewEvent.ActionReopened(c.review(), c.entry()));
        }
    }

    @CommandHandler
    void handle(ReviewCommand.DropAction c, Actor actor) {
        if (requireOwnAction(c.entry(), actor).open()) {
            apply(new ReviewEvent.ActionDropped(
                    c.review(),
                    c.entry(),
                    ReviewWords.words("reason", c.reason(), "Say why it is not to be done any more.")));
        }
    }

    private Minutes.Entry requireOwnAction(EntryId entry, Actor actor) {
        var action = minutes.action(entry);
        if (!actor.person().equals(action.owner())
                && !actor.person().equals(organiser)
                && !actor.hasAny(Role.LEADER, Role.LIAISON)) {
            throw new NotYourAction();
        }
        return action;
    }

    private void requireWriting(Actor actor, EntryId entry, PointId point) {
        requireOpenMinutes(actor);
        requirePoint(point);
        requireNew(entry);
    }

    private void requireNew(EntryId entry) {
        if (minutes.has(entry)) {
            throw new AlreadyThere();
        }
        require(!minutes.isFull(), "These minutes are full. Hold another review for what is left.");
    }

    private void requireOpenMinutes(Actor actor) {
        requireInvited(actor);
        require(
                state == ReviewState.RUNNING || state == ReviewState.HELD,
                state == ReviewState.SIGNED
                        ? "Both sides have signed these minutes: add a correction instead."
                        : "Begin the review first: then it is written down.");
    }

    private boolean isOpen() {
        return state == ReviewState.SCHEDULED || state == ReviewState.RUNNING;
    }

    private void requireComing(String doing) {
        require(
                state == ReviewState.SCHEDULED,
                "This review stands at “" + state.label() + "” and cannot be " + doing + " any more.");
    }

    private void requireOrganiser(Actor actor) {
        if (!actor.person().equals(organiser) && !actor.hasAny(Role.LEADER, Role.LIAISON)) {
            throw new NotTheOrganiser();
        }
    }

    private void requireInvited(Actor actor) {
        if (!invited.contains(actor.person()) && !actor.hasAny(Role.LEADER, Role.LIAISON)) {
            throw new NotInvited();
        }
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @EventSourcingHandler
    void on(ReviewEvent event) {
        agenda.on(event);
        minutes.on(event);
        if (Minutes.change(event) && state == ReviewState.HELD) {
            signed.clear();
        }
        switch (event) {
            case ReviewScheduled e -> {
                stream = ReviewEvent.streamOf(e.review());
                id = e.review();
                subject = e.subject();
                when = e.when();
                place = e.place();
                organiser = e.organiser();
                invited.addAll(e.participants());
            }
            case ReviewMoved e -> {
                when = e.when();
                place = e.place();
                revision = e.revision();
            }
            case ReviewCancelled e -> {
                state = ReviewState.CANCELLED;
                revision = e.revision();
            }
            case PersonInvited e -> invited.add(e.person());
            case PersonUninvited e -> invited.remove(e.person());
            case ReviewBegan _ -> state = ReviewState.RUNNING;
            case AttendanceNoted e -> attendance.put(e.person(), e.attendance());
            case ReviewEnded _ -> state = ReviewState.HELD;
            case MinutesSigned e -> {
                signed.add(e.function());
                if (signed.size() == 2) {
                    state = ReviewState.SIGNED;
                }
            }
            default -> {
                // the agenda and the minutes have it
            }
        }
    }
}
