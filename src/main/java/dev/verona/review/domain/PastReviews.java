package dev.verona.review.domain;

import dev.verona.review.api.CarriedAction;
import dev.verona.review.api.ReviewSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What earlier reviews of a subject left. */
public interface PastReviews {

    /** The day of the last one that was begun. */
    Optional<LocalDate> lastHeld(ReviewSubject subject);

    /** When that one began. */
    Optional<Instant> lastBegan(ReviewSubject subject);

    /** The action items that are still open, as they stand when they come again now (practice 14). */
    List<CarriedAction> stillOpen(ReviewSubject subject);
}
