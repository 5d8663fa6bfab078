package dev.verona.handoff.api;

import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be called about something.
 *
 * @param accountName empty when it holds for all
 * @param segmentName empty when it holds for all
 * @param active whether the person may still sign in
 * @param verified when somebody last said that it holds; null when nobody has
 * @param stale whether that is longer ago than {@link #FRESH_DAYS}, or never was
 * @param staleOn the day from which it is stale
 */
public record EntryView(
        EntryId id,
        PersonRef person,
        String jobTitle,
        boolean active,
        Knowledge knowledge,
        String accountName,
        String segmentName,
        @Nullable Instant verified,
        boolean stale,
        LocalDate staleOn,
        Set<Act> may) {

    /** For so many days nobody has to say again that it holds. */
    public static final int FRESH_DAYS = 90;

    public EntryView {
        may = Set.copyOf(may);
    }

    public enum Act {
        VERIFY,
        CORRECT,
        REMOVE
    }
}
