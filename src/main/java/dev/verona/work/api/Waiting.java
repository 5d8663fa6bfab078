package dev.verona.work.api;

import dev.verona.plan.api.ElementId;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in a plan that waits for a person.
 *
 * @param element what it is about, null for the plan as a whole
 * @param title of that element; empty for the plan
 * @param due the day on which it is expected, null when nobody said
 * @param since when it began to wait
 * @param by whose doing it is that it waits
 * @param reason what they said, empty for nothing
 * @param personal whether it waits for this person alone, or for anybody of their side of the team
 */
public record Waiting(
        Kind kind,
        PlanId plan,
        AccountId account,
        String accountName,
        @Nullable ElementId element,
        String title,
        @Nullable LocalDate due,
        Instant since,
        PersonRef by,
        String reason,
        boolean personal) {

    /** In the order in which they are shown when nothing is due. */
    public enum Kind {
        /** Somebody asked for a contribution. */
        REQUEST("Asked of you"),
        /** The other function's contribution is to be agreed to or returned. */
        REVIEW("To review"),
        /** A contribution came back with a reason. */
        RETURNED("Returned to you"),
        /** Agreed content was edited, and is a draft again. */
        REOPENED("Reopened"),
        /** Pricing advice waits for Sales' decision. */
        PRICE("Price to decide"),
        /** The other owner has signed, or the plan was changed since one signed. */
        SIGNATURE("To sign"),
        /** An action item. */
        ACTION("To do"),
        /** A draft of one's own, not yet in review. */
        DRAFT("Your draft");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
