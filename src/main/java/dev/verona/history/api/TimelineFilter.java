package dev.verona.history.api;

import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import org.jspecify.annotations.Nullable;

/** Which entries of a timeline are wanted; what is null is not asked for. */
public record TimelineFilter(
        @Nullable PersonId person,
        @Nullable Function function,
        @Nullable Stage stage,
        @Nullable ContributionKind kind) {

    public static final TimelineFilter ALL = new TimelineFilter(null, null, null, null);

    public boolean matches(TimelineEntry entry) {
        return (person == null || entry.by().id().equals(person))
                && (function == null || entry.by().function() == function)
                && (stage == null || entry.stage() == stage)
                && (kind == null || entry.kind() == kind);
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
