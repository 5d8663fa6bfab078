package dev.verona.review.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/** What happened to a review, in the order of its life. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("review")
public sealed interface ReviewEvent {

    /** The stream of a review's events. */
    static String streamOf(ReviewId review) {
        return "review-" + review.value();
    }

    ReviewId review();

    /**
     * @param title what the subject was called
     * @param organiser who runs it
     * @param participants all who are invited, the organiser among them
     */
    record ReviewScheduled(
            ReviewId review,
            ReviewSubject subject,
            String title,
            Appointment when,
            String place,
            PersonId organiser,
            List<PersonId> participants)
            implements ReviewEvent {}

    /** @param revision of the invitation, from 1 */
    record ReviewMoved(ReviewId review, int revision, Appointment was, Appointment when, String place, String reason)
            implements ReviewEvent {}

    record ReviewCancelled(ReviewId review, int revision, String reason) implements ReviewEvent {}

    record PersonInvited(ReviewId review, PersonId person) implements ReviewEvent {}

    record PersonUninvited(ReviewId review, PersonId person) implements ReviewEvent {}

    /** What the facts said that was not on the agenda yet. */
    record AgendaDrawnUp(ReviewId review, List<AgendaPoint> points) implements ReviewEvent {}

    record PointAdded(ReviewId review, AgendaPoint point) implements ReviewEvent {}

    /** @param place from 0 */
    record PointMoved(ReviewId review, PointId point, int place) implements ReviewEvent {}

    record PointDropped(ReviewId review, PointId point, String reason) implements ReviewEvent {}

    /**
     * @param day on the meeting's calendar
     * @param carried what was open from earlier reviews of the same subject
     */
    record ReviewBegan(ReviewId review, ReviewSubject subject, LocalDate day, List<CarriedAction> carried)
            implements ReviewEvent {}

    record NoteWritten(ReviewId review, EntryId entry, PointId point, String text) implements ReviewEvent {}

    record DecisionRecorded(ReviewId review, EntryId entry, PointId point, String text) implements ReviewEvent {}

    record ActionAgreed(ReviewId review, EntryId entry, PointId point, String what, PersonId owner, LocalDate due)
            implements ReviewEvent {}

    /** @param revision that it has now, from 2 */
    record EntryReworded(ReviewId review, EntryId entry, int revision, String was, String text)
            implements ReviewEvent {}

    /** @param revision that it has now, from 2 */
    record ActionRevised(ReviewId review, EntryId entry, int revision, String what, PersonId owner, LocalDate due)
            implements ReviewEvent {}

    record EntryStruck(ReviewId review, EntryId entry, String reason) implements ReviewEvent {}

    record AttendanceNoted(ReviewId review, PersonId person, Attendance attendance) implements ReviewEvent {}

    record ReviewEnded(ReviewId review) implements ReviewEvent {}

    /** @param function the side that the person spoke for */
    record MinutesSigned(ReviewId review, Function function) implements ReviewEvent {}

    record CorrectionAdded(ReviewId review, EntryId entry, String text) implements ReviewEvent {}

    record ActionDone(ReviewId review, EntryId entry) implements ReviewEvent {}

    record ActionReopened(ReviewId review, EntryId entry) implements ReviewEvent {}

    record ActionDropped(ReviewId review, EntryId entry, String reason) implements ReviewEvent {}
}
