package dev.verona.handoff.api;

import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about leads that waits for a person.
 *
 * @param lead null for the definition
 * @param due the last day
 * @param since when it began to wait
 * @param by whose doing it is
 * @param reason what they said, empty for nothing
 */
public record LeadTask(
        Kind kind,
        @Nullable LeadId lead,
        String title,
        String company,
        @Nullable LocalDate due,
        Instant since,
        PersonRef by,
        String reason) {

    public enum Kind {
        /** Handed over to oneself. */
        ANSWER("To accept or return"),
        /** Came back to oneself. */
        ENRICH("Returned"),
        /** Nobody has answered, and it is up to oneself now. */
        SETTLE("Overdue hand-off to settle"),
        /** The other side has proposed what a qualified lead is. */
        AGREE("To agree");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
