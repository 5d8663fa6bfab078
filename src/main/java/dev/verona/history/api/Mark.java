package dev.verona.history.api;

import dev.verona.shared.PersonRef;
import dev.verona.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A moment of a plan that people remember it by.
 *
 * @param entry the number of its timeline entry; -1 for what happened outside the plan
 * @param sequence the event, by its place in the plan's stream; of what happened outside, the last event before it
 * @param subject what it was about; empty for the plan itself
 * @param ways where more of what happened outside is told, the best first; none for the plan's own moments
 */
public record Mark(long entry, long sequence, Instant at, PersonRef by, Deed deed, String subject, List<Way> ways) {

    /** @param ways null in what was written before there were any */
    public Mark(
            long entry, long sequence, Instant at, PersonRef by, Deed deed, String subject, @Nullable List<Way> ways) {
        this.entry = entry;
        this.sequence = sequence;
        this.at = at;
        this.by = by;
        this.deed = deed;
        this.subject = subject;
        this.ways = ways == null ? List.of() : List.copyOf(ways);
    }

    /**
     * A screen, for those who may see it.
     *
     * @param path as in {@code accounts/acme}
     * @param roles whom it is open to
     */
    public record Way(String label, String path, Set<Role> roles) {
        public Way {
            roles = Set.copyOf(roles);
        }
    }

    public static boolean is(Deed deed) {
        return switch (deed) {
            case PLAN_OPENED,
                    OWNERSHIP_HANDED_OVER,
                    AGREED,
                    RETURNED,
                    REOPENED,
                    STAGE_CHANGED,
                    PRICE_DECIDED,
                    PLAY_STARTED,
                    SIGNED,
                    CLOSED,
                    PLAN_REOPENED -> true;
            default -> false;
        };
    }

    /** Whether it stands in the timeline among the entries, although it happened outside the plan: many things at once, told as one act. */
    public boolean toldInTimeline() {
        return deed == Deed.IMPORTED || deed == Deed.IMPORT_UNDONE;
    }

    public static Mark of(TimelineEntry entry) {
        return new Mark(
                entry.number(), entry.first(), entry.from(), entry.by(), entry.deed(), entry.subject(), List.of());
    }
}
