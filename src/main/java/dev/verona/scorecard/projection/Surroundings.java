package dev.verona.scorecard.projection;

import dev.verona.directory.api.People;
import dev.verona.directory.api.PersonView;
import dev.verona.plan.api.AssetRef;
import dev.verona.plan.workspace.PlanLibrary;
import dev.verona.scorecard.domain.HealthCheck;
import dev.verona.scorecard.domain.PlanFacts;
import dev.verona.shared.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the check asks beyond the plans, for one answer: each person is looked up once, and the library is asked once for all that the plans rest on. */
final class Surroundings implements HealthCheck.Around {

    private final People people;
    private final Map<PersonId, Optional<String>> names = new HashMap<>();
    private final Map<String, PlanLibrary.Standing> standings;

    /** @param library null when there is none, and for the past: it tells of today alone */
    Surroundings(People people, @Nullable PlanLibrary library, Collection<PlanFacts> plans) {
        this.people = people;
        var assets = plans.stream()
                .flatMap(PlanFacts::living)
                .flatMap(piece -> Stream.ofNullable(piece.asset()))
                .map(AssetRef::asset)
                .collect(Collectors.toSet());
        standings = library == null || assets.isEmpty() ? Map.of() : library.standings(assets);
    }

    @Override
    public @Nullable String present(PersonId person) {
        return names.computeIfAbsent(
                        person,
                        id -> people.find(id).filter(PersonView::enabled).map(PersonView::name))
                .orElse(null);
    }

    @Override
    public String blocked(AssetRef asset) {
        var standing = standings.get(asset.asset());
        return standing == null ? "" : standing.why();
    }
}
