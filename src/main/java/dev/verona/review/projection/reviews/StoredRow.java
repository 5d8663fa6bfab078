package dev.verona.review.projection.reviews;

import dev.verona.review.api.Appointment;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A review as a list shows it: all of them are in memory, and what was said in them is not.
 *
 * @param dues the days of the open action items
 */
record StoredRow(
        ReviewId id,
        ReviewSubject subject,
        String title,
        Appointment when,
        String place,
        ReviewState state,
        PersonId organiser,
        List<PersonId> participants,
        int points,
        List<LocalDate> dues) {

    StoredRow {
        participants = List.copyOf(participants);
        dues = List.copyOf(dues);
    }

    static StoredRow of(StoredReview review) {
        var invitation = review.invitation();
        return new StoredRow(
                review.id(),
                review.subject(),
                review.title(),
                invitation.when(),
                invitation.place(),
                review.state(),
                invitation.organiser(),
                invitation.participants(),
                review.agenda().size(),
                review.openActions()
                        .map(StoredEntry::due)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }
}
