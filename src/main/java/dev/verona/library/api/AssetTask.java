package dev.verona.library.api;

import dev.verona.plan.api.ElementId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in the library that waits for a person.
 *
 * @param due null when nobody said
 * @param since when it began to wait
 * @param by whose doing it is
 * @param inPlan null for what is the library's own matter
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
        String reason,
        @Nullable InPlan inPlan) {

    /** The contribution of a plan that rests on it. */
    public record InPlan(PlanId plan, ElementId contribution, String accountName) {}

    public enum Kind {
        /** One's own to decide: does it go out? */
        REVIEW("To review"),
        /** A salesperson rejected a version of one's own asset. */
        REJECTED("Rejected"),
        /** One's own asset is out of use because of its dates or its consent. */
        BLOCKED("Blocked"),
        /** A plan that one owns rests on something that nobody may use now. */
        BLOCKED_IN_PLAN("Not to be used"),
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
