package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.Stage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Where a phone chooses its stage: eight numbers in a row, each with how much is in it. Wide screens show all stages and not this. */
final class StageStrip extends Composite<Div> {

    private final Map<Stage, NativeButton> buttons = new EnumMap<>(Stage.class);
    private final Map<Stage, Span> counts = new EnumMap<>(Stage.class);

    StageStrip(Consumer<Stage> choose) {
        getContent().addClassNames("vr-stage-strip", "vr-no-print");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", "Stages");
        for (var stage : Stage.values()) {
            var number = new Span(String.valueOf(stage.number()));
            number.addClassName("vr-stage-number");
            var count = new Span();
            count.addClassName("vr-stage-strip-count");
            var button = new NativeButton("", click -> choose.accept(stage));
            button.add(number, count);
            // A card that is dragged by touch is dropped here.
            button.getElement().setAttribute("data-stage", stage.name());
            buttons.put(stage, button);
            counts.put(stage, count);
            getContent().add(button);
        }
    }

    void choose(Stage stage) {
        buttons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each == stage)));
    }

    void show(Stage stage, List<PlanView.Card> cards) {
        var alive = cards.stream()
                .filter(card -> card.state() != ContributionState.RETIRED)
                .count();
        Objects.requireNonNull(counts.get(stage)).setText(alive == 0 ? "–" : String.valueOf(alive));
        Objects.requireNonNull(buttons.get(stage))
                .setAriaLabel("Stage " + stage.number() + ", " + stage.label() + ", "
                        + (alive == 1 ? "1 contribution" : alive + " contributions"));
    }
}
