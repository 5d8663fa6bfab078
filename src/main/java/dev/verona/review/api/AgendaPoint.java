package dev.verona.review.api;

import dev.verona.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be talked about (practice 13).
 *
 * @param title in a few words
 * @param detail what there is to say about it before anybody has spoken; may be empty
 * @param account of a review of several; null where it is about no one account
 * @param source what it was made from; null for what a person put there
 */
public record AgendaPoint(
        PointId id,
        AgendaPoint.Kind kind,
        String title,
        String detail,
        @Nullable AccountId account,
        @Nullable Source source) {

    /** Why it is on the agenda, in the order in which they stand there. */
    public enum Kind {
        CARRIED("Action item from before"),
        OPPORTUNITY("Opportunity"),
        PROBLEM("Problem"),
        BREACH("Breach"),
        OVERDUE("Overdue"),
        CHANGE("Changes"),
        STALE("Stale or expiring"),
        OWN("Point");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A fact of another module.
     *
     * @param id of the thing
     * @param within what the thing is in, as a plan; empty for nothing
     */
    public record Source(Source.Kind kind, String id, String within) {

        /** What the ids name. */
        public enum Kind {
            ACCOUNT,
            OPPORTUNITY,
            PLAN,
            COMPARISON,
            CONTRIBUTION,
            ELEMENT,
            RULE,
            REVIEW
        }
    }
}
