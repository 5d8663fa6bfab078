package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.ContributionState;
import java.util.List;

/** Where a card is dropped that shall get to another state: shown while one is carried. Whoever has no mouse uses the keys or the card's menu. */
final class StateGoals extends Composite<Div> {

    /** A request is where a contribution begins: nothing leads back to it but Undo. */
    private static final List<ContributionState> GOALS = List.of(
            ContributionState.DRAFTED,
            ContributionState.IN_REVIEW,
            ContributionState.AGREED,
            ContributionState.RETIRED);

    StateGoals() {
        getContent().addClassNames("vr-state-goals", "vr-no-print");
        getContent().getElement().setAttribute("aria-hidden", "true");
        var words = new Span("Drop it here to make it");
        words.addClassName("vr-state-goals-words");
        getContent().add(words);
        for (var state : GOALS) {
            var goal = new Div(BoardWords.chip(state));
            goal.addClassName("vr-state-goal");
            goal.getElement().setAttribute("data-goal", state.name());
            getContent().add(goal);
        }
    }
}
