package dev.verona.history.api;

import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a timeline are wanted; what is null is not asked for.
 *
 * @param from nothing that ended before
 * @param until nothing that began then or later
 * @param text in any words that an entry shows, whatever their case; empty for all
 */
public record TimelineFilter(
        @Nullable PersonId person,
        @Nullable Function function,
        @Nullable Stage stage,
        @Nullable ContributionKind kind,
        @Nullable ElementId element,
        @Nullable Instant from,
        @Nullable Instant until,
        String text) {

    public static final TimelineFilter ALL = new TimelineFilter(null, null, null, null, null, null, null, "");

    /** Of one thing alone. */
    public static TimelineFilter of(ElementId element) {
        return new TimelineFilter(null, null, null, null, element, null, null, "");
    }

    public boolean matches(TimelineEntry entry) {
        return (person == null || entry.by().id().equals(person))
                && (function == null || entry.by().function() == function)
                && (stage == null || entry.stage() == stage)
                && (kind == null || entry.kind() == kind)
                && (element == null || entry.element().equals(element))
                && (from == null || !entry.to().isBefore(from))
                && (until == null || entry.from().isBefore(until))
                && (text.isBlank() || contains(entry, text.strip().toLowerCase(Locale.ROOT)));
    }

    /** Of what happened outside the plan: it has no stage and no element, and is no contribution. */
    public boolean matches(Mark outside) {
        return (person == null || outside.by().id().equals(person))
                && (function == null || outside.by().function() == function)
                && stage == null
                && kind == null
                && element == null
                && (from == null || !outside.at().isBefore(from))
                && (until == null || outside.at().isBefore(until))
                && (text.isBlank()
                        || (outside.by().name() + "\n" + outside.subject())
                                .toLowerCase(Locale.ROOT)
                                .contains(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean contains(TimelineEntry entry, String wanted) {
        return entry.words().anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
