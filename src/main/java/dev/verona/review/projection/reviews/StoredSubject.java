package dev.verona.review.projection.reviews;

import dev.verona.review.api.Cadence;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewSubject;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the reviews of one subject together.
 *
 * @param cadence null while none is agreed
 * @param last the day of the last one that was begun
 * @param unfinished those in which something was agreed that is still to be done
 * @param coming those that are scheduled
 * @param overdue the day on which one should have been held at the latest; null while nobody had to say so
 */
record StoredSubject(
        ReviewSubject subject,
        String title,
        @Nullable Cadence cadence,
        @Nullable PersonId owner,
        @Nullable LocalDate from,
        @Nullable LocalDate last,
        @Nullable Instant began,
        List<ReviewId> unfinished,
        List<ReviewId> coming,
        @Nullable LocalDate overdue,
        @Nullable Instant saidAt) {

    StoredSubject {
        unfinished = List.copyOf(unfinished);
        coming = List.copyOf(coming);
    }

    static StoredSubject of(ReviewSubject subject, String title) {
        return new StoredSubject(subject, title, null, null, null, null, null, List.of(), List.of(), null, null);
    }

    /** The last day on which the next one is to be held; null while nothing is agreed. */
    @Nullable
    LocalDate due() {
        if (cadence == null || from == null) {
            return null;
        }
        return cadence.next(last == null || last.isBefore(from) ? from : last);
    }

    StoredSubject agreed(String name, Cadence often, PersonId who, LocalDate since) {
        return new StoredSubject(subject, name, often, who, since, last, began, unfinished, coming, overdue, saidAt);
    }

    StoredSubject ended() {
        return new StoredSubject(subject, title, null, null, null, last, began, unfinished, coming, null, null);
    }

    StoredSubject held(LocalDate day, Instant at) {
        return new StoredSubject(subject, title, cadence, owner, from, day, at, unfinished, coming, null, null);
    }

    StoredSubject overdue(LocalDate day, Instant at) {
        return new StoredSubject(subject, title, cadence, owner, from, last, began, unfinished, coming, day, at);
    }

    StoredSubject with(ReviewId review, boolean isComing, boolean isUnfinished) {
        return new StoredSubject(
                subject,
                title,
                cadence,
                owner,
                from,
                last,
                began,
                changed(unfinished, review, isUnfinished),
                changed(coming, review, isComing),
                overdue,
                saidAt);
    }

    private static List<ReviewId> changed(List<ReviewId> all, ReviewId one, boolean is) {
        if (all.contains(one) == is) {
            return all;
        }
        var changed = new ArrayList<>(all);
        if (is) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }
}
