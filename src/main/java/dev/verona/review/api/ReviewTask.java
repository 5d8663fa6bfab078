package dev.verona.review.api;

import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about reviews that waits for a person.
 *
 * @param review null where none is scheduled
 * @param where what is reviewed, as in "Brackenmoor Dairies"
 * @param reason more about it, empty for nothing
 */
public record ReviewTask(
        Kind kind,
        @Nullable ReviewId review,
        ReviewSubject subject,
        String where,
        String title,
        String reason,
        LocalDate due,
        Instant since,
        PersonRef by) {

    /** What is wanted. */
    public enum Kind {
        /** An action item that the person owns. */
        ACTION("Action item"),
        /** The minutes lack the person's side. */
        SIGN("Minutes to sign"),
        /** Nobody has put anything on the agenda of what the person organises. */
        PREPARE("Agenda to prepare"),
        /** None was held in time. */
        OVERDUE("Review overdue");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
