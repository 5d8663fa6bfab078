package dev.verona.plan.workspace;

import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.StoredFile;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a screen has from what it shows. What cannot be answered comes out as the rejection that it is. */
interface PlanSource {

    PlanView plan(PlanId plan);

    ContributionView contribution(PlanId plan, ElementId contribution);

    StoredFile file(PlanId plan, ElementId contribution);

    /** Everybody who may sign in, by name. */
    List<PersonView> people();

    /** Waits for what any node has recorded. False when the answers may still lack some of it. */
    default boolean awaitAll() {
        return true;
    }

    /** The moment as of which it answers; empty for now. */
    default Optional<Instant> past() {
        return Optional.empty();
    }
}
