package dev.verona.review.api;

import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a person may want of a review. The acting person is in the metadata, never in a payload. */
public sealed interface ReviewCommand {

    ReviewId review();

    @TargetAggregateIdentifier
    default String stream() {
        return ReviewEvent.streamOf(review());
    }

    /** Invites people of both functions; whoever does so organises it and is invited too. */
    record ScheduleReview(
            ReviewId review, ReviewSubject subject, Appointment when, String place, List<PersonId> participants)
            implements ReviewCommand {
        public ScheduleReview {
            participants = List.copyOf(participants);
        }
    }

    /** To another time, or another place. */
    record MoveReview(ReviewId review, Appointment when, String place, String reason) implements ReviewCommand {}

    record CancelReview(ReviewId review, String reason) implements ReviewCommand {}

    record InvitePerson(ReviewId review, PersonId person) implements ReviewCommand {}

    record UninvitePerson(ReviewId review, PersonId person) implements ReviewCommand {}

    /** Puts on the agenda what the facts say and what is not on it yet; what somebody has dropped stays off. */
    record DrawUpAgenda(ReviewId review) implements ReviewCommand {}

    record AddPoint(ReviewId review, PointId point, String title, String detail) implements ReviewCommand {}

    /** @param place from 0 */
    record MovePoint(ReviewId review, PointId point, int place) implements ReviewCommand {}

    record DropPoint(ReviewId review, PointId point, String reason) implements ReviewCommand {}

    /** No agenda, no meeting (practice 15). */
    record BeginReview(ReviewId review) implements ReviewCommand {}

    record WriteNote(ReviewId review, EntryId entry, PointId point, String text) implements ReviewCommand {}

    record RecordDecision(ReviewId review, EntryId entry, PointId point, String text) implements ReviewCommand {}

    record AgreeAction(ReviewId review, EntryId entry, PointId point, String what, PersonId owner, LocalDate due)
            implements ReviewCommand {}

    /**
     * Other words for a note or a decision.
     *
     * @param seen the revision that the author saw; when somebody was faster, {@link ReviewRejection.WordsChanged} says what stands
     */
    record RewordEntry(ReviewId review, EntryId entry, int seen, String text) implements ReviewCommand {}

    /** @param seen as in {@link RewordEntry} */
    record ReviseAction(ReviewId review, EntryId entry, int seen, String what, PersonId owner, LocalDate due)
            implements ReviewCommand {}

    /** It does not hold; it stays to be read, struck through. */
    record StrikeEntry(ReviewId review, EntryId entry, String reason) implements ReviewCommand {}

    record NoteAttendance(ReviewId review, PersonId person, Attendance attendance) implements ReviewCommand {}

    record EndReview(ReviewId review) implements ReviewCommand {}

    /** For one's own function; with the other's the minutes stand, and only corrections are added. */
    record SignMinutes(ReviewId review) implements ReviewCommand {}

    record AddCorrection(ReviewId review, EntryId entry, String text) implements ReviewCommand {}

    record CompleteAction(ReviewId review, EntryId entry) implements ReviewCommand {}

    record ReopenAction(ReviewId review, EntryId entry) implements ReviewCommand {}

    record DropAction(ReviewId review, EntryId entry, String reason) implements ReviewCommand {}
}
