package dev.verona.plan.workspace;

import dev.verona.plan.api.AssetRef;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanLibrary.Source;
import dev.verona.plan.workspace.PlanLibrary.Standing;
import dev.verona.shared.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one open plan takes from the library. It is asked how that stands when the plan uses something else, and when something happened in the library. */
public final class PlanSources {

    private final PlanScreen screen;
    private final @Nullable PlanLibrary library;
    private Set<String> asked = Set.of();
    private Map<String, Standing> standings = Map.of();

    PlanSources(PlanScreen screen, @Nullable PlanLibrary library) {
        this.screen = screen;
        this.library = library;
    }

    /** How the asset stands that a contribution is made from; empty when it is made from none, or in the past. */
    public Optional<Standing> standing(PlanView.Card card) {
        var asset = card.asset();
        if (asset == null || library == null || screen.past()) {
            return Optional.empty();
        }
        var wanted = used(screen.view());
        if (!wanted.equals(asked)) {
            standings = library.standings(wanted);
            asked = wanted;
        }
        return Optional.ofNullable(standings.get(asset.asset()));
    }

    private static Set<String> used(PlanView plan) {
        return plan.contributions().stream()
                .flatMap(card -> Stream.ofNullable(card.asset()))
                .map(AssetRef::asset)
                .collect(Collectors.toSet());
    }

    /** The contributions that rest on what nobody may use now. */
    public List<PlanView.Card> blocked() {
        return screen.view().contributions().stream()
                .filter(card -> card.state() != dev.verona.plan.api.ContributionState.RETIRED)
                .filter(card -> standing(card).filter(Standing::blocked).isPresent())
                .toList();
    }

    /** Whether something can be taken from it here. */
    public boolean offers() {
        return library != null && screen.mayContribute();
    }

    public void offer(Stage stage, @Nullable ContributionView into, Consumer<ElementId> taken) {
        if (library != null) {
            library.offer(screen, stage, into, taken);
        }
    }

    public Optional<Source> source(ElementId contribution) {
        return Optional.ofNullable(library).map(known -> known.source(screen, contribution));
    }

    void changed() {
        asked = Set.of();
    }
}
