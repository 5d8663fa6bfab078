package dev.verona.notification.api;

import dev.verona.plan.api.PlanThing;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody is told.
 *
 * @param by whose act it was
 * @param about the thing, as it was called then
 * @param words of the comment, shortened; empty where there are none
 * @param position in the store of the event that it comes from
 */
public record Notice(
        String id,
        Kind kind,
        PersonRef by,
        String about,
        String words,
        Target target,
        Instant at,
        long position,
        boolean read) {

    /**
     * Where it leads.
     *
     * @param plan null for what is in no plan
     * @param thread null where it is no thread
     * @param asset null for all else
     * @param page null for what has been said before
     */
    public record Target(
            @Nullable PlanId plan,
            @Nullable PlanThing thing,
            @Nullable String thread,
            @Nullable String asset,
            @Nullable Page page) {

        public static Target plan(PlanId plan, PlanThing thing) {
            return new Target(plan, thing, null, null, null);
        }

        public static Target asset(String asset) {
            return new Target(null, null, null, asset, null);
        }

        public static Target page(Page.Kind kind, String id) {
            return new Target(null, null, null, null, new Page(kind, id));
        }
    }

    /** A page of its own. */
    public record Page(Page.Kind kind, String id) {

        public enum Kind {
            CONSULTATION,
            LEAD,
            DISPUTE,
            REVIEW
        }
    }

    public Notice saying(String other) {
        return new Notice(id, kind, by, about, other, target, at, position, read);
    }

    public Notice nowRead() {
        return new Notice(id, kind, by, about, words, target, at, position, true);
    }
}
