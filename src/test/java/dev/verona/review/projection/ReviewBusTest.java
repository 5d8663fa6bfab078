package dev.verona.review.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.SegmentCommand;
import dev.verona.account.api.SegmentId;
import dev.verona.engagement.api.Behaviour;
import dev.verona.engagement.api.Comparison;
import dev.verona.engagement.api.Condition;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.EngagementRejection.RuleForbids;
import dev.verona.engagement.api.Exceptions;
import dev.verona.engagement.api.Fact;
import dev.verona.engagement.api.RuleCommand;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.api.Subject;
import dev.verona.engagement.api.Terms;
import dev.verona.notification.api.InboxPage;
import dev.verona.notification.api.InboxQuery;
import dev.verona.notification.api.Kind;
import dev.verona.notification.api.Notice;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.due.Ticker;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.time.VeronaClock;
import dev.verona.review.api.AgendaPoint;
import dev.verona.review.api.Appointment;
import dev.verona.review.api.Attendance;
import dev.verona.review.api.Cadence;
import dev.verona.review.api.CalendarFile;
import dev.verona.review.api.EntryId;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewPage;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewQuery.ReviewFilter;
import dev.verona.review.api.ReviewQuery.ReviewSort;
import dev.verona.review.api.ReviewQuery.Show;
import dev.verona.review.api.ReviewRow;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.ReviewSubject;
import dev.verona.review.api.ReviewTask;
import dev.verona.review.api.ReviewView;
import dev.verona.review.api.ReviewView.Act;
import dev.verona.review.api.RhythmCommand;
import dev.verona.review.api.RhythmView;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.Money;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.NotFound;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Commands;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import dev.verona.testing.VeronaTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what with reviews, past the screens; what waits for whom, and the clocks, moved, through the whole of Verona. */
@VeronaTest
class ReviewBusTest {

    private static final ReviewId NOWHERE = new ReviewId("nowhere");
    private static final PointId POINT = new PointId("point");
    private static final EntryId ENTRY = new EntryId("entry");
    private static final ReviewSubject SOME = ReviewSubject.of(new AccountId("some"));
    private static final Actor ROSA = TestActors.ROSA;
    private static final Actor JUN = TestActors.JUN;
    private static final Actor INES = TestActors.INES;
    private static final Actor PIET = leader("piet", Function.SALES);
    private static final Actor MAYA = leader("maya", Function.MARKETING);

    private final Actor tom = TestActors.another(TestActors.TOM);
    private final AccountId account = new AccountId(Ids.random());
    private final ReviewSubject subject = ReviewSubject.of(account);

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Autowired
    Ticker ticker;

    @Autowired
    Projections projections;

    private static Actor leader(String id, Function function) {
        return new Actor(new PersonId("test-reviews-" + id), "Review " + id, function, Set.of(Role.LEADER));
    }

    @BeforeEach
    void hireAndRegister() {
        Stream.concat(TestActors.ALL.stream(), Stream.of(tom, PIET, MAYA))
                .forEach(actor -> SignedInTest.known(commands, queries, actor));
        send(
                INES,
                new AccountCommand.RegisterAccount(
                        account, "Account " + account, AccountFacts.UNKNOWN, null, null, tom.person()));
        projections.awaitOwnWrites("account", Duration.ofSeconds(20));
    }

    private static Appointment inHours(int hours) {
        return at(Instant.now().plus(Duration.ofHours(hours)));
    }

    private static Appointment at(Instant moment) {
        return new Appointment(
                LocalDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES), "UTC", 60);
    }

    private static List<Object> everyCommand() {
        var due = LocalDate.now(ZoneOffset.UTC).plusDays(9);
        var tom = TestActors.TOM.person();
        return List.of(
                new ReviewCommand.ScheduleReview(NOWHERE, SOME, inHours(2), "", List.of()),
                new ReviewCommand.MoveReview(NOWHERE, inHours(3), "", "x"),
                new ReviewCommand.CancelReview(NOWHERE, "x"),
                new ReviewCommand.InvitePerson(NOWHERE, tom),
                new ReviewCommand.UninvitePerson(NOWHERE, tom),
                new ReviewCommand.DrawUpAgenda(NOWHERE),
                new ReviewCommand.AddPoint(NOWHERE, POINT, "x", ""),
                new ReviewCommand.MovePoint(NOWHERE, POINT, 0),
                new ReviewCommand.DropPoint(NOWHERE, POINT, "x"),
                new ReviewCommand.BeginReview(NOWHERE),
                new ReviewCommand.WriteNote(NOWHERE, ENTRY, POINT, "x"),
                new ReviewCommand.RecordDecision(NOWHERE, ENTRY, POINT, "x"),
                new ReviewCommand.AgreeAction(NOWHERE, ENTRY, POINT, "x", tom, due),
                new ReviewCommand.RewordEntry(NOWHERE, ENTRY, 1, "x"),
                new ReviewCommand.ReviseAction(NOWHERE, ENTRY, 1, "x", tom, due),
                new ReviewCommand.StrikeEntry(NOWHERE, ENTRY, "x"),
                new ReviewCommand.NoteAttendance(NOWHERE, tom, Attendance.PRESENT),
                new ReviewCommand.EndReview(NOWHERE),
                new ReviewCommand.SignMinutes(NOWHERE),
                new ReviewCommand.AddCorrection(NOWHERE, ENTRY, "x"),
                new ReviewCommand.CompleteAction(NOWHERE, ENTRY),
                new ReviewCommand.ReopenAction(NOWHERE, ENTRY),
                new ReviewCommand.DropAction(NOWHERE, ENTRY, "x"),
                new RhythmCommand.AgreeCadence(SOME, Cadence.MONTHLY, tom),
                new RhythmCommand.EndCadence(SOME, "x"),
                new RhythmCommand.SayOverdue(SOME, due));
    }

    private static List<ReviewQuery> everyQuery() {
        return List.of(
                new ReviewQuery.ListReviews(ReviewFilter.COMING, ReviewSort.WHEN, false, 0, 10),
                new ReviewQuery.FindReview(NOWHERE),
                new ReviewQuery.FetchInvitation(NOWHERE),
                new ReviewQuery.ListRhythms(),
                new ReviewQuery.ReviewsAround(new AccountId("some")),
                new ReviewQuery.WhatWaits());
    }

    @Test
    void every_message_is_tried_here() {
        assertThat(everyCommand().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Stream.of(ReviewCommand.class, RhythmCommand.class)
                        .flatMap(type -> Stream.<Class<?>>of(type.getPermittedSubclasses()))
                        .toList());
        assertThat(everyQuery().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Stream.<Class<?>>of(ReviewQuery.class.getPermittedSubclasses())
                        .filter(Class::isRecord)
                        .toList());
    }

    @Test
    void an_administrator_as_such_has_nothing_to_do_with_reviews() {
        for (var command : everyCommand()) {
            assertThatThrownBy(() -> send(TestActors.ADMIN, command))
                    .as("%s", command)
                    .isInstanceOf(NotAllowed.class);
        }
        for (var query : everyQuery()) {
            assertThatThrownBy(() -> tried(TestActors.ADMIN, query))
                    .as("%s", query)
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void nobody_who_is_not_signed_in_gets_through() {
        for (var command : everyCommand()) {
            assertThatThrownBy(() -> commands.sendAndWait(command)).hasMessageContaining("sign in");
        }
        for (var query : everyQuery()) {
            assertThatThrownBy(() -> asked(query)).hasMessageContaining("sign in");
        }
    }

    @Test
    void a_top_ten_is_called_by_leaders_and_liaisons_and_a_plan_by_who_may_open_it() {
        var top = ReviewSubject.topTen(new SegmentId("anything"));
        for (var actor : List.of(tom, ROSA, JUN)) {
            assertThatThrownBy(() -> send(actor, schedule(ReviewId.random(), top, inHours(2))))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> send(actor, new RhythmCommand.AgreeCadence(top, Cadence.MONTHLY, actor.person())))
                    .isInstanceOf(NotAllowed.class);
        }
        var plan = ReviewSubject.of(new PlanId("nowhere"));
        assertThatThrownBy(() -> send(tom, schedule(ReviewId.random(), plan, inHours(2))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_clock_rings_for_nobody_who_is_signed_in() {
        for (var actor : TestActors.ALL) {
            assertThatThrownBy(() -> send(actor, new RhythmCommand.SayOverdue(subject, LocalDate.now(ZoneOffset.UTC))))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void what_is_said_in_a_review_is_for_those_who_are_invited() {
        var review = scheduled();
        assertThat(view(ROSA, review).may()).contains(Act.PREPARE).doesNotContain(Act.MOVE, Act.BEGIN);
        assertThat(view(tom, review).may()).contains(Act.MOVE, Act.CANCEL, Act.INVITE, Act.BEGIN);
        assertThat(view(INES, review).may()).contains(Act.MOVE);
        assertThatThrownBy(() -> view(JUN, review)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> view(tom, NOWHERE)).isInstanceOf(NotFound.class);
        assertThat(list(JUN, Show.COMING))
                .singleElement()
                .satisfies(row -> assertThat(row.openTo()).isFalse());
    }

    @Test
    void the_agenda_is_drawn_up_from_the_facts_each_with_its_source() {
        var deal = new OpportunityId(Ids.random());
        var today = LocalDate.now(ZoneOffset.UTC);
        send(
                tom,
                new OpportunityCommand.AddOpportunity(
                        deal,
                        new OpportunityFacts(
                                "Evaporator heat",
                                account,
                                "",
                                tom.name(),
                                Stage.DECISION,
                                Outcome.OPEN,
                                Money.of("1600000", "USD"),
                                today.minusDays(60),
                                today.minusDays(1))));
        projections.awaitOwnWrites("account", Duration.ofSeconds(20));
        var review = scheduled();
        assertThat(waiting(tom)).extracting(ReviewTask::kind).containsExactly(ReviewTask.Kind.PREPARE);

        send(ROSA, new ReviewCommand.DrawUpAgenda(review));
        send(ROSA, new ReviewCommand.DrawUpAgenda(review));

        var agenda = view(tom, review).agenda();
        assertThat(agenda)
                .extracting(ReviewView.Point::kind)
                .containsExactly(AgendaPoint.Kind.OPPORTUNITY, AgendaPoint.Kind.PROBLEM);
        assertThat(agenda.getFirst().detail()).contains("$1,600,000", "decision");
        assertThat(agenda.getFirst().source())
                .isEqualTo(new AgendaPoint.Source(AgendaPoint.Source.Kind.OPPORTUNITY, deal.value(), account.value()));
        assertThat(waiting(tom)).isEmpty();
    }

    @Test
    void an_action_item_waits_for_its_owner_and_comes_again_in_the_next_review_until_it_is_done() {
        var first = scheduled();
        send(tom, new ReviewCommand.AddPoint(first, POINT, "Who knows their CFO?", ""));
        send(tom, new ReviewCommand.BeginReview(first));
        var due = LocalDate.now(ZoneOffset.UTC);
        send(ROSA, new ReviewCommand.AgreeAction(first, ENTRY, POINT, "Meet their CFO", tom.person(), due));
        assertThat(waiting(tom)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(ReviewTask.Kind.ACTION);
            assertThat(task.title()).isEqualTo("Meet their CFO");
            assertThat(task.due()).isEqualTo(due);
        });

        var second = next(first);
        send(tom, new ReviewCommand.BeginReview(second));
        var third = next(second);
        send(tom, new ReviewCommand.BeginReview(third));

        assertThat(view(ROSA, third).carried()).singleElement().satisfies(carried -> {
            assertThat(carried.from()).isEqualTo(first);
            assertThat(carried.times()).isEqualTo(2);
            assertThat(carried.action().state()).isEqualTo(ReviewView.ActionState.OPEN);
        });
        assertThat(waiting(tom))
                .singleElement()
                .satisfies(task -> assertThat(task.reason()).isEqualTo("Carried over 2×"));
        send(tom, new ReviewCommand.CompleteAction(first, ENTRY));
        assertThat(view(ROSA, third).carried().getFirst().action().state()).isEqualTo(ReviewView.ActionState.DONE);
        assertThat(waiting(tom)).isEmpty();
        var fourth = scheduled();
        send(tom, new ReviewCommand.DrawUpAgenda(fourth));
        assertThat(view(tom, fourth).agenda()).isEmpty();
        send(tom, new ReviewCommand.AddPoint(fourth, POINT, "What comes next", ""));
        send(tom, new ReviewCommand.BeginReview(fourth));
        assertThat(view(ROSA, fourth).carried()).isEmpty();
        assertThat(view(ROSA, fourth).since()).isNotNull();
    }

    /** Another one, whose agenda has what came from the one before. */
    private ReviewId next(ReviewId before) {
        var review = scheduled();
        send(tom, new ReviewCommand.DrawUpAgenda(review));
        assertThat(view(tom, review).agenda()).anySatisfy(point -> {
            assertThat(point.kind()).isEqualTo(AgendaPoint.Kind.CARRIED);
            assertThat(point.title()).isEqualTo("Meet their CFO");
        });
        assertThat(before).isNotEqualTo(review);
        return review;
    }

    @Test
    void minutes_wait_for_the_side_that_has_not_signed() {
        var review = scheduled();
        send(tom, new ReviewCommand.AddPoint(review, POINT, "Who knows their CFO?", ""));
        send(tom, new ReviewCommand.BeginReview(review));
        send(ROSA, new ReviewCommand.WriteNote(review, ENTRY, POINT, "Dana does"));
        send(tom, new ReviewCommand.NoteAttendance(review, tom.person(), Attendance.PRESENT));
        send(tom, new ReviewCommand.NoteAttendance(review, ROSA.person(), Attendance.PRESENT));
        send(tom, new ReviewCommand.EndReview(review));
        assertThat(waiting(tom)).extracting(ReviewTask::kind).containsExactly(ReviewTask.Kind.SIGN);
        send(tom, new ReviewCommand.SignMinutes(review));
        assertThat(waiting(tom)).isEmpty();
        assertThat(signing(ROSA, review)).isTrue();

        send(ROSA, new ReviewCommand.RewordEntry(review, ENTRY, 1, "Dana knows her from before"));
        assertThat(view(tom, review).signatures()).isEmpty();
        assertThat(waiting(tom)).hasSize(1);
        send(tom, new ReviewCommand.SignMinutes(review));
        send(ROSA, new ReviewCommand.SignMinutes(review));

        assertThat(signing(ROSA, review)).isFalse();
        var signed = view(tom, review);
        assertThat(signed.state()).isEqualTo(ReviewState.SIGNED);
        assertThat(signed.may()).containsExactly(Act.CORRECT);
        assertThat(signed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.text()).isEqualTo("Dana knows her from before");
            assertThat(entry.revision()).isEqualTo(2);
        });
        assertThat(list(tom, Show.HELD)).extracting(ReviewRow::id).containsExactly(review);
        assertThat(list(tom, Show.COMING)).isEmpty();
    }

    private boolean signing(Actor actor, ReviewId review) {
        return waiting(actor).stream()
                .anyMatch(task -> task.kind() == ReviewTask.Kind.SIGN && review.equals(task.review()));
    }

    @Test
    void a_review_that_nobody_held_is_said_to_be_overdue_by_the_clock_and_once() {
        send(tom, new RhythmCommand.AgreeCadence(subject, Cadence.MONTHLY, tom.person()));
        var due = LocalDate.now(ZoneOffset.UTC).plusMonths(1);
        assertThat(rhythm().due()).isEqualTo(due);

        lookAt(due.atTime(23, 59));
        assertThat(waiting(tom)).isEmpty();
        lookAt(due.plusDays(1).atTime(0, 1));
        lookAt(due.plusDays(2).atTime(0, 1));
        assertThat(waiting(tom)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(ReviewTask.Kind.OVERDUE);
            assertThat(task.due()).isEqualTo(due);
        });

        var review = scheduled();
        send(tom, new ReviewCommand.AddPoint(review, POINT, "All", ""));
        send(tom, new ReviewCommand.BeginReview(review));
        assertThat(waiting(tom)).isEmpty();
        assertThat(rhythm().last()).isNotNull();
    }

    private RhythmView rhythm() {
        return many(tom, new ReviewQuery.ListRhythms(), RhythmView.class).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private void lookAt(LocalDateTime moment) {
        projections.awaitAll("review.clocks", Duration.ofSeconds(20));
        VeronaClock.at(moment.toInstant(ZoneOffset.UTC), ticker::look);
    }

    @Test
    void who_moves_or_cancels_it_changes_where_it_stands_in_the_list() {
        var review = scheduled();
        send(tom, new ReviewCommand.MoveReview(review, inHours(24 * 400), "", "Later"));
        assertThat(list(tom, Show.COMING))
                .singleElement()
                .satisfies(row -> assertThat(row.when().day())
                        .isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(300)));
        send(tom, new ReviewCommand.CancelReview(review, "Not any more"));
        assertThat(list(tom, Show.COMING)).isEmpty();
        assertThat(list(tom, Show.ALL))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(ReviewState.CANCELLED));
        assertThat(view(tom, review).revision()).isEqualTo(2);
        var file = as(
                ROSA,
                () -> Commands.answer(queries.query(new ReviewQuery.FetchInvitation(review), CalendarFile.class)));
        projections.awaitOwnWrites(InboxQuery.READ_MODEL, Duration.ofSeconds(20));
        assertThat(as(
                                ROSA,
                                () -> Commands.answer(
                                        queries.query(new InboxQuery.FindInbox(null, true, 100), InboxPage.class)))
                        .notices())
                .filteredOn(notice -> new Notice.Page(Notice.Page.Kind.REVIEW, review.value())
                        .equals(notice.target().page()))
                .extracting(Notice::kind)
                .containsExactly(Kind.REVIEW_CANCELLED, Kind.REVIEW_MOVED, Kind.INVITATION);
        assertThat(file.method()).isEqualTo("CANCEL");
        assertThat(file.text()).contains("SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(many(tom, new ReviewQuery.ReviewsAround(account), ReviewRow.class))
                .hasSize(1);
    }

    @Test
    void a_top_ten_review_without_marketing_is_refused_by_the_rule_in_force_and_an_override_is_a_breach() {
        var segment = SegmentId.named("Reviewed " + Ids.random().substring(0, 8));
        send(INES, new SegmentCommand.DefineSegment(segment, segment.value()));
        send(INES, new AccountCommand.PlaceInSegment(account, segment));
        send(Actor.VERONA, new SegmentCommand.TakeOverTopTen(segment, LocalDate.now(ZoneOffset.UTC), List.of(account)));
        projections.awaitOwnWrites("account", Duration.ofSeconds(20));
        var rule = ruleInForce(segment);
        var review = ReviewId.random();
        var top = ReviewSubject.topTen(segment);
        var withoutRosa =
                new ReviewCommand.ScheduleReview(review, top, inHours(2), "", List.of(tom.person(), JUN.person()));

        assertThatThrownBy(() -> send(INES, withoutRosa))
                .isInstanceOf(RuleForbids.class)
                .hasMessageContaining("Invite the brand manager");
        send(
                INES,
                new RuleCommand.OverrideRule(
                        rule, 1, Subject.ofReview(review.value()), "She is ill, and it cannot wait"));
        send(INES, withoutRosa);
        assertThat(as(
                                INES,
                                () -> queries.query(new EngagementQuery.FindRule(rule), RuleView.class)
                                        .join())
                        .breaches())
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.about()).startsWith("Review of Top ten of");
                    assertThat(breach.version()).isEqualTo(1);
                });

        var other = ReviewId.random();
        send(
                INES,
                new ReviewCommand.ScheduleReview(
                        other, top, inHours(2), "", List.of(tom.person(), JUN.person(), ROSA.person())));
        assertThatThrownBy(() -> send(INES, new ReviewCommand.UninvitePerson(other, ROSA.person())))
                .isInstanceOf(RuleForbids.class);
        assertThatThrownBy(() -> send(
                        tom,
                        new ReviewCommand.ScheduleReview(
                                ReviewId.random(), subject, inHours(2), "", List.of(JUN.person()))))
                .isInstanceOf(RuleForbids.class);
        send(PIET, new RuleCommand.EndRule(rule, "Tried"));
    }

    private RuleId ruleInForce(SegmentId segment) {
        var rule = RuleId.titled("Marketing comes, " + segment);
        send(
                PIET,
                new RuleCommand.DraftRule(
                        rule,
                        new Terms(
                                "Marketing comes, " + segment,
                                "",
                                List.of(
                                        new Condition("topTen", Comparison.IS, "yes"),
                                        new Condition("segment", Comparison.IS, segment.value())),
                                new Behaviour(Behaviour.Kind.INVITE, "Brand manager", 0),
                                Exceptions.WITH_REASON),
                        LocalDate.now(ZoneOffset.UTC)));
        send(PIET, new RuleCommand.TryRule(rule, 1));
        send(PIET, new RuleCommand.AgreeRule(rule, 1));
        send(MAYA, new RuleCommand.AgreeRule(rule, 1));
        assertThat(Fact.named("topTen")).isPresent();
        return rule;
    }

    private ReviewId scheduled() {
        var review = ReviewId.random();
        send(tom, schedule(review, subject, inHours(2), ROSA));
        return review;
    }

    private static ReviewCommand.ScheduleReview schedule(
            ReviewId review, ReviewSubject subject, Appointment when, Actor... invited) {
        return new ReviewCommand.ScheduleReview(
                review,
                subject,
                when,
                "",
                Arrays.stream(invited).map(Actor::person).toList());
    }

    private List<ReviewRow> list(Actor actor, Show show) {
        return as(
                        actor,
                        () -> queries.query(
                                        new ReviewQuery.ListReviews(
                                                new ReviewFilter(show, account.value(), null, false),
                                                ReviewSort.WHEN,
                                                false,
                                                0,
                                                10),
                                        ReviewPage.class)
                                .join())
                .rows();
    }

    private ReviewView view(Actor actor, ReviewId review) {
        return as(actor, () -> Commands.answer(queries.query(new ReviewQuery.FindReview(review), ReviewView.class)));
    }

    private List<ReviewTask> waiting(Actor actor) {
        return many(actor, new ReviewQuery.WhatWaits(), ReviewTask.class);
    }

    private <T> List<T> many(Actor actor, ReviewQuery query, Class<T> type) {
        return as(actor, () -> Commands.answer(queries.query(query, ResponseTypes.multipleInstancesOf(type))));
    }

    private void tried(Actor actor, ReviewQuery query) {
        as(actor, () -> asked(query));
    }

    private Object asked(ReviewQuery query) {
        return switch (query) {
            case ReviewQuery.ListReviews q -> Commands.answer(queries.query(q, ReviewPage.class));
            case ReviewQuery.FindReview q -> Commands.answer(queries.query(q, ReviewView.class));
            case ReviewQuery.FetchInvitation q -> Commands.answer(queries.query(q, CalendarFile.class));
            case ReviewQuery.ListRhythms q ->
                Commands.answer(queries.query(q, ResponseTypes.multipleInstancesOf(RhythmView.class)));
            case ReviewQuery.ReviewsAround q ->
                Commands.answer(queries.query(q, ResponseTypes.multipleInstancesOf(ReviewRow.class)));
            case ReviewQuery.WhatWaits q ->
                Commands.answer(queries.query(q, ResponseTypes.multipleInstancesOf(ReviewTask.class)));
        };
    }

    private void send(Actor actor, Object command) {
        as(actor, () -> commands.sendAndWait(command));
        // However busy the machine is, the next question finds what was recorded.
        projections.awaitOwnWrites(ReviewQuery.READ_MODEL, Duration.ofSeconds(20));
        projections.awaitOwnWrites(EngagementQuery.READ_MODEL, Duration.ofSeconds(20));
    }

    private static <T> T as(Actor actor, Callable<T> act) {
        try {
            return Acting.as(actor, act);
        } catch (Exception e) {
            throw Commands.rejectionIn(e)
                    .map(rejection -> (RuntimeException) rejection)
                    .orElseGet(() -> new IllegalStateException(e));
        }
    }
}
