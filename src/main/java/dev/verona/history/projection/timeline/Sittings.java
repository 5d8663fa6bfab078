package dev.verona.history.projection.timeline;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What ends a sitting besides somebody else's words: a pause, a signature, and a step in the life of what is written in. */
public final class Sittings {

    /** A pause as long as this ends a sitting. */
    public static final Duration PAUSE = Duration.ofMinutes(30);

    private Sittings() {}

    /** The contribution that goes a step on with the event: what was agreed is not what its author writes next. Null for none. */
    public static @Nullable ElementId endedIn(PlanEvent event) {
        return switch (event) {
            case PlanEvent.ContributionSubmitted e -> e.contribution();
            case PlanEvent.ContributionReturned e -> e.contribution();
            case PlanEvent.ContributionAgreed e -> e.contribution();
            case PlanEvent.ContributionReopened e -> e.contribution();
            case PlanEvent.ContributionRetired e -> e.contribution();
            case PlanEvent.PriceDecided e -> e.contribution();
            default -> null;
        };
    }
}
