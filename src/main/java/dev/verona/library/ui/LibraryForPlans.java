package dev.verona.library.ui;

import dev.verona.library.api.AssetEvent;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.workspace.PlanLibrary;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Stage;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the plan's workspace shows of the library. */
@Component
final class LibraryForPlans implements PlanLibrary {

    private final LibraryAnswers answers;

    LibraryForPlans(LibraryAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Map<String, Standing> standings(Set<String> assets) {
        if (assets.isEmpty()) {
            return Map.of();
        }
        return answers.standings(assets.stream().map(AssetId::new).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(state -> state.asset().value(), LibraryForPlans::standing));
    }

    private static Standing standing(AssetState state) {
        return new Standing(state.released(), state.standing().label(), state.why());
    }

    @Override
    public void offer(PlanScreen screen, Stage stage, @Nullable ContributionView into, Consumer<ElementId> taken) {
        new OfferDialog(answers, screen, stage, into, taken).open();
    }

    @Override
    public Source source(PlanScreen screen, ElementId contribution) {
        return new SourceBox(answers, screen);
    }

    @Override
    public Class<?> events() {
        return AssetEvent.class;
    }

    @Override
    public String readModel() {
        return AssetQuery.READ_MODEL;
    }
}
