package dev.verona.work.api;

import dev.verona.plan.api.ElementId;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others did in some accounts since the asking person last caught up.
 *
 * @param position of the latest of it, to catch up to; -1 when there is none
 * @param changes the latest first
 */
public record News(long position, List<Change> changes) {

    public News {
        changes = List.copyOf(changes);
    }

    /**
     * @param plan null for a change of the account itself
     * @param element which of the plan, null for the plan as a whole
     * @param title of that element, empty where it has none
     */
    public record Change(
            AccountId account,
            @Nullable PlanId plan,
            @Nullable ElementId element,
            boolean contribution,
            What what,
            String title,
            PersonRef by,
            Instant at) {}

    /** What somebody did, in words that follow their name and stand before what it was done to. */
    public enum What {
        BEGAN("began the plan"),
        TEAM("changed the team"),
        WROTE("wrote in"),
        CHANGED("changed"),
        ADDED("added"),
        REMOVED("removed"),
        RESTORED("brought back"),
        DONE("completed"),
        DROPPED("dropped"),
        REOPENED("took up again"),
        ASKED("asked for"),
        DRAFTED("started"),
        DECLINED("declined"),
        SUBMITTED("put up for review"),
        RETURNED("returned"),
        AGREED("agreed to"),
        RETIRED("retired"),
        TOOK_BACK("took a step back in"),
        MOVED("moved"),
        PEOPLE("changed the relationship map"),
        WHITESPACE("changed the whitespace"),
        PRICE("decided on the price in"),
        JUDGED("said whether it helped:"),
        PLAYED("started, renewed or took back a play"),
        PLAY_JUDGED("said whether a play helped"),
        SIGNED("signed the plan"),
        CLOSED("closed the plan"),
        OPENED("reopened the plan"),
        STANDING("changed the account's segment, tier or owner"),
        FACTS("corrected the account's facts");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
