package dev.verona.review.domain;

import static dev.verona.review.domain.ReviewFixture.ACCOUNT;
import static dev.verona.review.domain.ReviewFixture.CLERK;
import static dev.verona.review.domain.ReviewFixture.DUE;
import static dev.verona.review.domain.ReviewFixture.ENTRY;
import static dev.verona.review.domain.ReviewFixture.GONE;
import static dev.verona.review.domain.ReviewFixture.INES;
import static dev.verona.review.domain.ReviewFixture.JUN;
import static dev.verona.review.domain.ReviewFixture.LEO;
import static dev.verona.review.domain.ReviewFixture.NOW;
import static dev.verona.review.domain.ReviewFixture.OWN;
import static dev.verona.review.domain.ReviewFixture.PIET;
import static dev.verona.review.domain.ReviewFixture.PLAN;
import static dev.verona.review.domain.ReviewFixture.POINT;
import static dev.verona.review.domain.ReviewFixture.REVIEW;
import static dev.verona.review.domain.ReviewFixture.ROSA;
import static dev.verona.review.domain.ReviewFixture.TOM;
import static dev.verona.review.domain.ReviewFixture.WHEN;
import static dev.verona.review.domain.ReviewFixture.held;
import static dev.verona.review.domain.ReviewFixture.nothing;
import static dev.verona.review.domain.ReviewFixture.prepared;
import static dev.verona.review.domain.ReviewFixture.running;
import static dev.verona.review.domain.ReviewFixture.scheduled;
import static dev.verona.review.domain.ReviewFixture.signed;

import dev.verona.platform.security.Actor;
import dev.verona.review.api.AgendaPoint;
import dev.verona.review.api.Appointment;
import dev.verona.review.api.Attendance;
import dev.verona.review.api.CarriedAction;
import dev.verona.review.api.EntryId;
import dev.verona.review.api.PointId;
import dev.verona.review.api.ReviewCommand;
import dev.verona.review.api.ReviewCommand.ScheduleReview;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewEvent.ReviewScheduled;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewRejection.AlreadyThere;
import dev.verona.review.api.ReviewRejection.AttendanceMissing;
import dev.verona.review.api.ReviewRejection.CannotOpenPlan;
import dev.verona.review.api.ReviewRejection.CannotSign;
import dev.verona.review.api.ReviewRejection.CannotTakePart;
import dev.verona.review.api.ReviewRejection.NoAgenda;
import dev.verona.review.api.ReviewRejection.NotInvited;
import dev.verona.review.api.ReviewRejection.NotNow;
import dev.verona.review.api.ReviewRejection.NotTheOrganiser;
import dev.verona.review.api.ReviewRejection.NotYourAction;
import dev.verona.review.api.ReviewRejection.OneSided;
import dev.verona.review.api.ReviewRejection.TooEarly;
import dev.verona.review.api.ReviewRejection.WordsChanged;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of a review, from its invitation to the signatures under its minutes. */
class ReviewTest {

    private static final String BERLIN = "Europe/Berlin";

    private static ScheduleReview schedule(ReviewSubject subject, Appointment when, Actor... invited) {
        return new ScheduleReview(
                REVIEW,
                subject,
                when,
                " Room  2 ",
                Arrays.stream(invited).map(Actor::person).toList());
    }

    @Test
    void whoever_schedules_a_review_organises_it_and_comes_to_it() {
        nothing()
                .when(TOM, schedule(ACCOUNT, WHEN, ROSA))
                .records(new ReviewScheduled(
                        REVIEW,
                        ACCOUNT,
                        "Brackenmoor Dairies",
                        WHEN,
                        "Room 2",
                        TOM.person(),
                        List.of(TOM.person(), ROSA.person())));
        scheduled().when(TOM, schedule(ACCOUNT, WHEN, ROSA)).isRejected(AlreadyThere.class);
    }

    @Test
    void a_review_takes_both_functions_and_whoever_leads_both_stands_for_neither() {
        nothing().when(TOM, schedule(ACCOUNT, WHEN)).isRejected(OneSided.class, "participants");
        nothing().when(TOM, schedule(ACCOUNT, WHEN, INES)).isRejected(OneSided.class, "participants");
        nothing().when(ROSA, schedule(ACCOUNT, WHEN, JUN)).isRejected(OneSided.class, "participants");
    }

    @Test
    void only_people_who_sell_or_market_and_can_sign_in_are_invited() {
        nothing().when(TOM, schedule(ACCOUNT, WHEN, ROSA, GONE)).isRejected(CannotTakePart.class, "participants");
        nothing().when(TOM, schedule(ACCOUNT, WHEN, ROSA, CLERK)).isRejected(CannotTakePart.class, "participants");
        scheduled()
                .when(TOM, new ReviewCommand.InvitePerson(REVIEW, new PersonId("nobody")))
                .isRejected(CannotTakePart.class);
    }

    @Test
    void to_a_plans_review_come_those_who_may_open_the_plan() {
        nothing().when(TOM, schedule(PLAN, WHEN, ROSA, JUN)).isRejected(CannotOpenPlan.class, "participants");
    }

    @Test
    void it_is_to_come_at_a_place_in_time_that_there_is() {
        nothing().when(TOM, schedule(ACCOUNT, at(2026, 11, 19, 11), ROSA)).isRejected(InvalidInput.class, "at");
        nothing().when(TOM, schedule(ACCOUNT, at(2029, 1, 1, 9), ROSA)).isRejected(InvalidInput.class, "at");
        nothing()
                .when(TOM, schedule(ACCOUNT, new Appointment(WHEN.at(), "Europe/Nowhere", 60), ROSA))
                .isRejected(InvalidInput.class, "zone");
        nothing()
                .when(TOM, schedule(ACCOUNT, new Appointment(WHEN.at(), BERLIN, 5), ROSA))
                .isRejected(InvalidInput.class, "minutes");
        nothing().withoutSubject().when(TOM, schedule(ACCOUNT, WHEN, ROSA)).isRejected(InvalidInput.class, "subject");
    }

    private static Appointment at(int year, int month, int day, int hour) {
        return new Appointment(LocalDateTime.of(year, month, day, hour, 0), BERLIN, 60);
    }

    @Test
    void its_organiser_or_a_leader_moves_it_and_says_why() {
        var then = at(2026, 11, 27, 10);
        for (var who : List.of(TOM, INES, LEO)) {
            scheduled()
                    .when(who, new ReviewCommand.MoveReview(REVIEW, then, "Room 3", "Snow"))
                    .records(new ReviewEvent.ReviewMoved(REVIEW, 1, WHEN, then, "Room 3", "Snow"));
        }
        scheduled()
                .when(ROSA, new ReviewCommand.MoveReview(REVIEW, then, "Room 3", "Snow"))
                .isRejected(NotTheOrganiser.class);
        scheduled()
                .when(TOM, new ReviewCommand.MoveReview(REVIEW, then, "Room 3", " "))
                .isRejected(InvalidInput.class, "reason");
        scheduled()
                .when(TOM, new ReviewCommand.MoveReview(REVIEW, WHEN, "Room 2", ""))
                .recordsNothing();
        running()
                .when(TOM, new ReviewCommand.MoveReview(REVIEW, then, "Room 3", "Snow"))
                .isRejected(NotNow.class);
    }

    @Test
    void each_change_of_an_invitation_has_a_number_of_its_own() {
        scheduled()
                .by(TOM, new ReviewEvent.ReviewMoved(REVIEW, 1, WHEN, at(2026, 11, 27, 10), "Room 2", "Snow"))
                .when(TOM, new ReviewCommand.CancelReview(REVIEW, "Merged with the top ten"))
                .records(new ReviewEvent.ReviewCancelled(REVIEW, 2, "Merged with the top ten"));
        scheduled().when(TOM, new ReviewCommand.CancelReview(REVIEW, "")).isRejected(InvalidInput.class, "reason");
    }

    @Test
    void nobody_is_left_out_so_that_one_side_alone_is_left() {
        scheduled()
                .when(TOM, new ReviewCommand.UninvitePerson(REVIEW, ROSA.person()))
                .isRejected(OneSided.class);
        scheduled()
                .by(TOM, new ReviewEvent.PersonInvited(REVIEW, JUN.person()))
                .when(TOM, new ReviewCommand.UninvitePerson(REVIEW, ROSA.person()))
                .records(new ReviewEvent.PersonUninvited(REVIEW, ROSA.person()));
        scheduled()
                .when(TOM, new ReviewCommand.UninvitePerson(REVIEW, TOM.person()))
                .isRejected(NotNow.class);
        scheduled()
                .when(ROSA, new ReviewCommand.InvitePerson(REVIEW, JUN.person()))
                .isRejected(NotTheOrganiser.class);
    }

    @Test
    void the_agenda_is_made_from_the_facts_and_what_was_dropped_stays_off() {
        var deal = fact("deal", "NH-1");
        var late = fact("late", "NH-2");
        scheduled()
                .factsSay(deal, late)
                .when(ROSA, new ReviewCommand.DrawUpAgenda(REVIEW))
                .records(new ReviewEvent.AgendaDrawnUp(REVIEW, List.of(deal, late)));
        scheduled()
                .by(TOM, new ReviewEvent.AgendaDrawnUp(REVIEW, List.of(deal, late)))
                .by(TOM, new ReviewEvent.PointDropped(REVIEW, deal.id(), "Settled"))
                .factsSay(fact("deal-2", "NH-1"), fact("late-2", "NH-2"))
                .when(TOM, new ReviewCommand.DrawUpAgenda(REVIEW))
                .recordsNothing();
    }

    private static AgendaPoint fact(String id, String opportunity) {
        return new AgendaPoint(
                new PointId(id),
                AgendaPoint.Kind.OPPORTUNITY,
                "Heat pumps",
                "",
                null,
                new AgendaPoint.Source(AgendaPoint.Source.Kind.OPPORTUNITY, opportunity, "brackenmoor"));
    }

    @Test
    void those_who_are_invited_add_points_order_them_and_drop_one_with_a_reason() {
        scheduled()
                .when(ROSA, new ReviewCommand.AddPoint(REVIEW, POINT, " Who knows  their CFO? ", ""))
                .records(new ReviewEvent.PointAdded(REVIEW, OWN));
        prepared()
                .when(ROSA, new ReviewCommand.AddPoint(REVIEW, POINT, "Again", ""))
                .isRejected(AlreadyThere.class);
        scheduled()
                .when(JUN, new ReviewCommand.AddPoint(REVIEW, POINT, "Who knows their CFO?", ""))
                .isRejected(NotInvited.class);
        var deal = fact("deal", "NH-1");
        prepared()
                .by(TOM, new ReviewEvent.AgendaDrawnUp(REVIEW, List.of(deal)))
                .when(ROSA, new ReviewCommand.MovePoint(REVIEW, POINT, 7))
                .records(new ReviewEvent.PointMoved(REVIEW, POINT, 1));
        prepared().when(ROSA, new ReviewCommand.MovePoint(REVIEW, POINT, 0)).recordsNothing();
        prepared()
                .when(TOM, new ReviewCommand.DropPoint(REVIEW, POINT, "Dana knows her"))
                .records(new ReviewEvent.PointDropped(REVIEW, POINT, "Dana knows her"));
        prepared().when(TOM, new ReviewCommand.DropPoint(REVIEW, POINT, "")).isRejected(InvalidInput.class, "reason");
    }

    @Test
    void no_agenda_no_meeting() {
        scheduled().when(TOM, new ReviewCommand.BeginReview(REVIEW)).isRejected(NoAgenda.class);
        prepared()
                .by(TOM, new ReviewEvent.PointDropped(REVIEW, POINT, "x"))
                .when(TOM, new ReviewCommand.BeginReview(REVIEW))
                .isRejected(NoAgenda.class);
        prepared()
                .when(TOM, new ReviewCommand.BeginReview(REVIEW))
                .records(new ReviewEvent.ReviewBegan(REVIEW, ACCOUNT, WHEN.day(), List.of()));
    }

    @Test
    void what_is_still_open_from_before_comes_again_with_how_often() {
        var action = new CarriedAction(new ReviewId("october"), ENTRY, "Meet their CFO", TOM.person(), DUE, 2);
        prepared()
                .stillOpen(action)
                .when(INES, new ReviewCommand.BeginReview(REVIEW))
                .records(new ReviewEvent.ReviewBegan(REVIEW, ACCOUNT, WHEN.day(), List.of(action)));
    }

    @Test
    void it_begins_a_day_early_at_most_and_its_organiser_or_a_leader_begins_it() {
        prepared()
                .at(NOW.minus(Duration.ofDays(3)))
                .when(TOM, new ReviewCommand.BeginReview(REVIEW))
                .isRejected(TooEarly.class);
        prepared().when(ROSA, new ReviewCommand.BeginReview(REVIEW)).isRejected(NotTheOrganiser.class);
        running().when(TOM, new ReviewCommand.BeginReview(REVIEW)).isRejected(NotNow.class);
    }

    @Test
    void several_write_at_once_and_each_entry_is_its_own() {
        running()
                .by(TOM, new ReviewEvent.NoteWritten(REVIEW, new EntryId("e0"), POINT, "Nobody does"))
                .when(ROSA, new ReviewCommand.WriteNote(REVIEW, ENTRY, POINT, " Dana met her once "))
                .records(new ReviewEvent.NoteWritten(REVIEW, ENTRY, POINT, "Dana met her once"));
        running()
                .when(ROSA, new ReviewCommand.RecordDecision(REVIEW, ENTRY, POINT, "Dana goes first"))
                .records(new ReviewEvent.DecisionRecorded(REVIEW, ENTRY, POINT, "Dana goes first"));
        running()
                .when(ROSA, new ReviewCommand.WriteNote(REVIEW, ENTRY, POINT, " "))
                .isRejected(InvalidInput.class, "text");
        prepared()
                .when(ROSA, new ReviewCommand.WriteNote(REVIEW, ENTRY, POINT, "x"))
                .isRejected(NotNow.class);
        running()
                .when(JUN, new ReviewCommand.WriteNote(REVIEW, ENTRY, POINT, "x"))
                .isRejected(NotInvited.class);
        running()
                .when(ROSA, new ReviewCommand.WriteNote(REVIEW, ENTRY, new PointId("other"), "x"))
                .isRejected(NotNow.class);
    }

    @Test
    void who_is_late_with_other_words_sees_what_stands_and_chooses() {
        running()
                .by(ROSA, new ReviewEvent.NoteWritten(REVIEW, ENTRY, POINT, "Dana met her"))
                .by(ROSA, new ReviewEvent.EntryReworded(REVIEW, ENTRY, 2, "Dana met her", "Dana met her in May"))
                .when(TOM, new ReviewCommand.RewordEntry(REVIEW, ENTRY, 1, "Dana met her in June"))
                .isRejected(WordsChanged.class, "text");
        running()
                .by(ROSA, new ReviewEvent.NoteWritten(REVIEW, ENTRY, POINT, "Dana met her"))
                .when(TOM, new ReviewCommand.RewordEntry(REVIEW, ENTRY, 1, "Dana met her in June"))
                .records(new ReviewEvent.EntryReworded(REVIEW, ENTRY, 2, "Dana met her", "Dana met her in June"));
    }

    @Test
    void an_action_item_has_one_owner_and_a_day_to_come() {
        running()
                .when(ROSA, new ReviewCommand.AgreeAction(REVIEW, ENTRY, POINT, "Meet her", TOM.person(), DUE))
                .records(new ReviewEvent.ActionAgreed(REVIEW, ENTRY, POINT, "Meet her", TOM.person(), DUE));
        running()
                .when(
                        ROSA,
                        new ReviewCommand.AgreeAction(
                                REVIEW,
                                ENTRY,
                                POINT,
                                "Meet her",
                                TOM.person(),
                                WHEN.day().minusDays(9)))
                .isRejected(InvalidInput.class, "due");
        running()
                .when(ROSA, new ReviewCommand.AgreeAction(REVIEW, ENTRY, POINT, "Meet her", GONE.person(), DUE))
                .isRejected(CannotTakePart.class);
        action(running())
                .when(ROSA, new ReviewCommand.ReviseAction(REVIEW, ENTRY, 1, "Meet her", ROSA.person(), DUE))
                .records(new ReviewEvent.ActionRevised(REVIEW, ENTRY, 2, "Meet her", ROSA.person(), DUE));
        action(running())
                .when(ROSA, new ReviewCommand.RewordEntry(REVIEW, ENTRY, 1, "x"))
                .isRejected(NotNow.class);
    }

    private static ReviewFixture action(ReviewFixture review) {
        return review.by(TOM, new ReviewEvent.ActionAgreed(REVIEW, ENTRY, POINT, "Meet her", JUN.person(), DUE));
    }

    @Test
    void whoever_owns_an_action_item_says_that_it_is_done_also_when_the_minutes_are_signed() {
        for (var who : List.of(JUN, TOM, INES)) {
            action(signed())
                    .when(who, new ReviewCommand.CompleteAction(REVIEW, ENTRY))
                    .records(new ReviewEvent.ActionDone(REVIEW, ENTRY));
        }
        action(held())
                .when(ROSA, new ReviewCommand.CompleteAction(REVIEW, ENTRY))
                .isRejected(NotYourAction.class);
        action(held())
                .by(JUN, new ReviewEvent.ActionDone(REVIEW, ENTRY))
                .when(JUN, new ReviewCommand.CompleteAction(REVIEW, ENTRY))
                .recordsNothing();
        action(held())
                .by(JUN, new ReviewEvent.ActionDone(REVIEW, ENTRY))
                .when(JUN, new ReviewCommand.ReopenAction(REVIEW, ENTRY))
                .records(new ReviewEvent.ActionReopened(REVIEW, ENTRY));
        action(held())
                .when(JUN, new ReviewCommand.DropAction(REVIEW, ENTRY, ""))
                .isRejected(InvalidInput.class, "reason");
    }

    @Test
    void what_is_struck_stays_with_its_reason_and_is_not_changed_any_more() {
        action(running())
                .when(ROSA, new ReviewCommand.StrikeEntry(REVIEW, ENTRY, "Twice"))
                .records(new ReviewEvent.EntryStruck(REVIEW, ENTRY, "Twice"));
        action(running())
                .by(ROSA, new ReviewEvent.EntryStruck(REVIEW, ENTRY, "Twice"))
                .when(JUN, new ReviewCommand.CompleteAction(REVIEW, ENTRY))
                .isRejected(NotNow.class);
    }

    @Test
    void it_ends_when_it_is_said_of_everybody_whether_they_came() {
        running().when(TOM, new ReviewCommand.EndReview(REVIEW)).isRejected(AttendanceMissing.class);
        running()
                .when(ROSA, new ReviewCommand.NoteAttendance(REVIEW, TOM.person(), Attendance.PRESENT))
                .records(new ReviewEvent.AttendanceNoted(REVIEW, TOM.person(), Attendance.PRESENT));
        running()
                .by(TOM, new ReviewEvent.AttendanceNoted(REVIEW, TOM.person(), Attendance.PRESENT))
                .by(TOM, new ReviewEvent.AttendanceNoted(REVIEW, ROSA.person(), Attendance.EXCUSED))
                .when(TOM, new ReviewCommand.EndReview(REVIEW))
                .records(new ReviewEvent.ReviewEnded(REVIEW));
    }

    @Test
    void one_of_each_side_who_was_there_signs_and_nobody_for_both() {
        held().when(ROSA, new ReviewCommand.SignMinutes(REVIEW))
                .records(new ReviewEvent.MinutesSigned(REVIEW, Function.MARKETING));
        held().when(PIET, new ReviewCommand.SignMinutes(REVIEW))
                .records(new ReviewEvent.MinutesSigned(REVIEW, Function.SALES));
        held().when(INES, new ReviewCommand.SignMinutes(REVIEW)).isRejected(CannotSign.class);
        held().when(JUN, new ReviewCommand.SignMinutes(REVIEW)).isRejected(CannotSign.class);
        running().when(TOM, new ReviewCommand.SignMinutes(REVIEW)).isRejected(NotNow.class);
        held().by(ROSA, new ReviewEvent.MinutesSigned(REVIEW, Function.MARKETING))
                .when(ROSA, new ReviewCommand.SignMinutes(REVIEW))
                .recordsNothing();
    }

    @Test
    void other_words_after_a_signature_want_it_again() {
        held().by(ROSA, new ReviewEvent.MinutesSigned(REVIEW, Function.MARKETING))
                .by(TOM, new ReviewEvent.NoteWritten(REVIEW, ENTRY, POINT, "One more thing"))
                .when(ROSA, new ReviewCommand.SignMinutes(REVIEW))
                .records(new ReviewEvent.MinutesSigned(REVIEW, Function.MARKETING));
    }

    @Test
    void after_both_have_signed_there_are_only_corrections() {
        signed().when(TOM, new ReviewCommand.WriteNote(REVIEW, ENTRY, POINT, "x"))
                .isRejected(NotNow.class);
        signed().when(TOM, new ReviewCommand.AddCorrection(REVIEW, ENTRY, "It was July"))
                .records(new ReviewEvent.CorrectionAdded(REVIEW, ENTRY, "It was July"));
        held().when(TOM, new ReviewCommand.AddCorrection(REVIEW, ENTRY, "x")).isRejected(NotNow.class);
        signed().when(JUN, new ReviewCommand.AddCorrection(REVIEW, ENTRY, "x")).isRejected(NotInvited.class);
    }
}
