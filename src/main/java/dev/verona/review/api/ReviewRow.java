package dev.verona.review.api;

import dev.verona.shared.PersonRef;
import java.util.List;

/**
 * A review in a list.
 *
 * @param points how many are on the agenda
 * @param openActions agreed in it and not done yet
 * @param missed whether its time is over and nobody has begun it
 * @param openTo whether the asking person may open it
 */
public record ReviewRow(
        ReviewId id,
        ReviewSubject subject,
        String title,
        Appointment when,
        String place,
        ReviewState state,
        PersonRef organiser,
        List<PersonRef> participants,
        int points,
        int openActions,
        int overdueActions,
        boolean missed,
        boolean openTo) {

    public ReviewRow {
        participants = List.copyOf(participants);
    }
}
