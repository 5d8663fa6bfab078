package dev.verona.dispute.api;

import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A dispute that waits for a person.
 *
 * @param about the account's name, empty for none
 * @param since when it came to them
 * @param by whose doing it is
 * @param reason what they said, empty for nothing
 */
public record DisputeTask(
        Kind kind,
        DisputeId dispute,
        String subject,
        String about,
        LocalDate due,
        Instant since,
        PersonRef by,
        String reason) {

    public enum Kind {
        /** One's own. */
        SETTLE("To settle"),
        /** Escalated to oneself. */
        DECIDE("To decide");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
