package dev.verona.review.domain;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.review.api.AgendaPoint;
import dev.verona.review.api.Appointment;
import dev.verona.review.api.Attendance;
import dev.verona.review.api.CarriedAction;
import dev.verona.review.api.EntryId;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewEvent.PointAdded;
import dev.verona.review.api.ReviewEvent.ReviewBegan;
import dev.verona.review.api.ReviewEvent.ReviewEnded;
import dev.verona.review.api.ReviewEvent.ReviewScheduled;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.testing.Outcome;
import dev.verona.testing.PeopleInMemory;
import dev.verona.testing.TestActors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** A review of an account that Tom organises and Rosa comes to, on Friday, 20 November 2026, at nine in Berlin. It is the Thursday before, at noon there. */
final class ReviewFixture {

    static final ReviewId REVIEW = new ReviewId("november");
    static final PointId POINT = new PointId("cfo");
    static final EntryId ENTRY = new EntryId("e1");
    static final ReviewSubject ACCOUNT = ReviewSubject.of(new AccountId("brackenmoor"));
    static final ReviewSubject PLAN = ReviewSubject.of(new PlanId("plan-1"));
    static final Appointment WHEN = new Appointment(LocalDateTime.of(2026, 11, 20, 9, 0), "Europe/Berlin", 60);
    static final Instant NOW = Instant.parse("2026-11-19T11:00:00Z");
    static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    static final Actor TOM = TestActors.TOM;
    static final Actor ROSA = TestActors.ROSA;
    static final Actor JUN = TestActors.JUN;
    static final Actor LEO = TestActors.LEO;
    static final Actor INES = TestActors.INES;
    static final Actor PIET = actor("piet", Function.SALES, Role.LEADER);
    static final Actor GONE = actor("gone", Function.SALES, Role.SALES);
    static final Actor CLERK = actor("clerk", Function.SALES, Role.ADMIN);

    static final AgendaPoint OWN = new AgendaPoint(POINT, AgendaPoint.Kind.OWN, "Who knows their CFO?", "", null, null);

    private final Map<PersonId, PersonView> people = new HashMap<>();
    private final List<EventMessage<ReviewEvent>> given = new ArrayList<>();
    private List<AgendaPoint> facts = List.of();
    private List<CarriedAction> stillOpen = List.of();
    private boolean known = true;
    private Instant now = NOW;

    private ReviewFixture() {
        List.of(TOM, ROSA, JUN, LEO, INES, PIET, CLERK).forEach(actor -> knows(actor, true));
        knows(GONE, false);
    }

    static Actor actor(String id, Function function, Role role) {
        return new Actor(new PersonId(id), id, function, Set.of(role));
    }

    private void knows(Actor actor, boolean enabled) {
        people.put(
                actor.person(),
                new PersonView(
                        actor.person(),
                        actor.name(),
                        actor.person().value(),
                        "",
                        actor.function(),
                        actor.roles(),
                        enabled,
                        false));
    }

    static ReviewFixture nothing() {
        return new ReviewFixture();
    }

    static ReviewFixture scheduled() {
        return nothing()
                .by(
                        TOM,
                        new ReviewScheduled(
                                REVIEW,
                                ACCOUNT,
                                "Brackenmoor Dairies",
                                WHEN,
                                "Room 2",
                                TOM.person(),
                                List.of(TOM.person(), ROSA.person())));
    }

    /** With a point on its agenda. */
    static ReviewFixture prepared() {
        return scheduled().by(ROSA, new PointAdded(REVIEW, OWN));
    }

    static ReviewFixture running() {
        return prepared().by(TOM, new ReviewBegan(REVIEW, ACCOUNT, WHEN.day(), List.of()));
    }

    /** Both were there, and it is over. */
    static ReviewFixture held() {
        return running()
                .by(TOM, new ReviewEvent.AttendanceNoted(REVIEW, TOM.person(), Attendance.PRESENT))
                .by(TOM, new ReviewEvent.AttendanceNoted(REVIEW, ROSA.person(), Attendance.PRESENT))
                .by(TOM, new ReviewEnded(REVIEW));
    }

    /** By both sides. */
    static ReviewFixture signed() {
        return held().by(TOM, new ReviewEvent.MinutesSigned(REVIEW, Function.SALES))
                .by(ROSA, new ReviewEvent.MinutesSigned(REVIEW, Function.MARKETING));
    }

    ReviewFixture by(Actor actor, ReviewEvent event) {
        given.add(new GenericEventMessage<>(event, MessageMetadata.of(actor)));
        return this;
    }

    ReviewFixture factsSay(AgendaPoint... points) {
        facts = List.of(points);
        return this;
    }

    ReviewFixture stillOpen(CarriedAction... actions) {
        stillOpen = List.of(actions);
        return this;
    }

    ReviewFixture withoutSubject() {
        known = false;
        return this;
    }

    ReviewFixture at(Instant moment) {
        now = moment;
        return this;
    }

    Outcome<Review, ReviewEvent> when(Actor actor, ReviewCommand command) {
        var fixture = new AggregateTestFixture<>(Review.class);
        fixture.registerInjectableResource(subjects());
        fixture.registerInjectableResource(new PeopleInMemory(people));
        fixture.registerInjectableResource(access());
        fixture.registerInjectableResource((AgendaFacts) subject -> facts);
        fixture.registerInjectableResource(past());
        fixture.registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
        fixture.registerCommandHandlerInterceptor((unit, chain) -> {
            CurrentUnitOfWork.get().registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
            return chain.proceed();
        });
        var executor = given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given);
        return new Outcome<>(executor.when(command, MessageMetadata.of(actor)));
    }

    private Subjects subjects() {
        return new Subjects() {
            @Override
            public Optional<Known> find(ReviewSubject subject) {
                return known ? Optional.of(new Known("Brackenmoor Dairies", TOM.person())) : Optional.empty();
            }

            @Override
            public List<AccountName> accounts(ReviewSubject subject) {
                return List.of();
            }
        };
    }

    private PastReviews past() {
        return new PastReviews() {
            @Override
            public Optional<LocalDate> lastHeld(ReviewSubject subject) {
                return Optional.empty();
            }

            @Override
            public Optional<Instant> lastBegan(ReviewSubject subject) {
                return Optional.empty();
            }

            @Override
            public List<CarriedAction> stillOpen(ReviewSubject subject) {
                return stillOpen;
            }
        };
    }

    /** Only Tom and Rosa are in the team of the plan. */
    private static PlanAccess access() {
        return new PlanAccess() {
            @Override
            public boolean mayRead(Actor actor, PlanId plan) {
                return actor.equals(TOM) || actor.equals(ROSA);
            }

            @Override
            public boolean mayReadAll(Actor actor) {
                return false;
            }

            @Override
            public void requireReader(Actor actor, PlanId plan) {
                // the policy is tried elsewhere
            }
        };
    }
}
