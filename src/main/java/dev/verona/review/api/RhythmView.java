package dev.verona.review.api;

import dev.verona.shared.PersonRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often something is reviewed, and how it stands with that.
 *
 * @param last the day of the last review, null while there was none
 * @param due the last day on which the next one is to be held
 * @param next the one that is scheduled, null for none
 */
public record RhythmView(
        ReviewSubject subject,
        String title,
        Cadence cadence,
        PersonRef owner,
        @Nullable LocalDate last,
        LocalDate due,
        boolean overdue,
        @Nullable ReviewId next,
        @Nullable Appointment nextWhen) {}
