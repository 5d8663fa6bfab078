package dev.verona.review.projection.reviews;

import dev.verona.platform.readmodel.Moment;
import dev.verona.review.api.AgendaPoint;
import dev.verona.review.api.Appointment;
import dev.verona.review.api.Attendance;
import dev.verona.review.api.CarriedAction;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A review as its last event left it.
 *
 * @param sequence of that event in the review's stream
 * @param scheduled when it was
 */
record StoredReview(
        ReviewId id,
        long sequence,
        ReviewSubject subject,
        String title,
        Instant scheduled,
        Invitation invitation,
        Course course,
        List<Point> agenda,
        List<Dropped> dropped,
        List<StoredEntry> entries,
        List<CarriedAction> carried) {

    StoredReview {
        agenda = List.copyOf(agenda);
        dropped = List.copyOf(dropped);
        entries = List.copyOf(entries);
        carried = List.copyOf(carried);
    }

    /** @param reason why it was moved or cancelled last, empty for never */
    record Invitation(
            Appointment when,
            String place,
            int revision,
            PersonId organiser,
            List<PersonId> participants,
            String reason) {
        Invitation {
            participants = List.copyOf(participants);
        }

        Invitation to(Appointment then, String there, int number, String why) {
            return new Invitation(then, there, number, organiser, participants, why);
        }

        Invitation with(PersonId person, boolean is) {
            var all = new ArrayList<>(participants);
            all.remove(person);
            if (is) {
                all.add(person);
            }
            return new Invitation(when, place, revision, organiser, all, reason);
        }
    }

    /** @param since when the review of the same subject before this one began; null when there was none */
    record Course(
            ReviewState state,
            @Nullable Instant since,
            @Nullable Instant began,
            @Nullable Instant ended,
            List<Marked> attendance,
            List<Signed> signatures) {
        Course {
            attendance = List.copyOf(attendance);
            signatures = List.copyOf(signatures);
        }

        Course at(ReviewState now) {
            return new Course(now, since, began, ended, attendance, signatures);
        }

        Course began(Instant now, @Nullable Instant before) {
            return new Course(ReviewState.RUNNING, before, now, ended, attendance, signatures);
        }

        Course ended(Instant now) {
            return new Course(ReviewState.HELD, since, began, now, attendance, signatures);
        }

        Course marked(Marked one) {
            var all = new ArrayList<>(attendance);
            all.removeIf(other -> other.person().equals(one.person()));
            all.add(one);
            return new Course(state, since, began, ended, all, signatures);
        }

        Course signed(Signed one) {
            var all = new ArrayList<>(signatures);
            all.add(one);
            return new Course(all.size() == 2 ? ReviewState.SIGNED : state, since, began, ended, attendance, all);
        }

        Course unsigned() {
            return new Course(state, since, began, ended, attendance, List.of());
        }

        boolean was(PersonId person, Attendance there) {
            return attendance.stream().anyMatch(one -> one.person().equals(person) && one.attendance() == there);
        }
    }

    record Marked(PersonId person, Attendance attendance) {}

    record Signed(Function function, PersonId by, Instant at) {}

    record Point(AgendaPoint point, PersonId by) {}

    record Dropped(AgendaPoint point, String reason, PersonId by) {}

    static StoredReview of(ReviewEvent.ReviewScheduled e, Moment moment) {
        return new StoredReview(
                e.review(),
                moment.sequence(),
                e.subject(),
                e.title(),
                moment.at(),
                new Invitation(e.when(), e.place(), 0, e.organiser(), e.participants(), ""),
                new Course(ReviewState.SCHEDULED, null, null, null, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    ReviewState state() {
        return course.state();
    }

    Stream<StoredEntry> openActions() {
        return entries.stream().filter(StoredEntry::isOpen);
    }

    Optional<StoredEntry> entry(String entry) {
        return entries.stream().filter(one -> one.id().value().equals(entry)).findFirst();
    }

    boolean involves(PersonId person) {
        return invitation.participants().contains(person)
                || invitation.organiser().equals(person)
                || openActions().anyMatch(one -> person.equals(one.owner()));
    }

    LocalDate day() {
        return invitation.when().day();
    }

    StoredReview with(Invitation other) {
        return new StoredReview(
                id, sequence, subject, title, scheduled, other, course, agenda, dropped, entries, carried);
    }

    StoredReview with(Course other) {
        return new StoredReview(
                id, sequence, subject, title, scheduled, invitation, other, agenda, dropped, entries, carried);
    }

    StoredReview with(List<Point> points, List<Dropped> gone) {
        return new StoredReview(
                id, sequence, subject, title, scheduled, invitation, course, points, gone, entries, carried);
    }

    StoredReview withEntries(List<StoredEntry> others) {
        return new StoredReview(
                id, sequence, subject, title, scheduled, invitation, course, agenda, dropped, others, carried);
    }

    StoredReview carrying(List<CarriedAction> actions) {
        return new StoredReview(
                id, sequence, subject, title, scheduled, invitation, course, agenda, dropped, entries, actions);
    }

    StoredReview at(long event) {
        return new StoredReview(
                id, event, subject, title, scheduled, invitation, course, agenda, dropped, entries, carried);
    }
}
