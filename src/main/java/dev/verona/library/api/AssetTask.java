package dev.verona.library.api;

import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in the library that waits for a person.
 *
 * @param due null when nobody said
 * @param since when it began to wait
 * @param by whose doing it is
 * @param reason what they said, empty for nothing
 */
public record AssetTask(
        Kind kind,
        AssetId asset,
        String title,
        AssetKind what,
        @Nullable LocalDate due,
        Instant since,
        PersonRef by,
        String reason) {

    public enum Kind {
        /** One's own to decide: does it go out? */
        REVIEW("To review"),
        /** A salesperson rejected a version of one's own asset. */
        REJECTED("Rejected"),
        /** One's own asset is out of use because of its dates or its consent. */
        BLOCKED("Blocked"),
        /** The day of its review has come. */
        REVIEW_DUE("To look at again");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
