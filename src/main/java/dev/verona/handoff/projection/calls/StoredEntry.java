package dev.verona.handoff.projection.calls;

import dev.verona.handoff.api.EntryId;
import dev.verona.handoff.api.EntryView;
import dev.verona.handoff.api.Knowledge;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its last event left it.
 *
 * @param verified null when nobody has said that it holds
 */
record StoredEntry(
        EntryId id,
        PersonId person,
        Knowledge knowledge,
        Instant added,
        @Nullable Instant verified) {

    StoredEntry verified(Instant at) {
        return new StoredEntry(id, person, knowledge, added, at);
    }

    StoredEntry corrected(Knowledge now) {
        return new StoredEntry(id, person, now, added, verified);
    }

    /** What nobody has verified was stale from the day it was added. */
    LocalDate staleOn() {
        return verified == null
                ? LocalDate.ofInstant(added, ZoneOffset.UTC)
                : LocalDate.ofInstant(verified, ZoneOffset.UTC).plusDays(EntryView.FRESH_DAYS);
    }

    boolean isStale(LocalDate today) {
        return !staleOn().isAfter(today);
    }
}
