package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.Tone;
import java.util.List;

/** The board in one line: at how many stages Marketing takes part, and what waits for somebody. */
final class BoardSummary extends Composite<Div> {

    BoardSummary() {
        getContent().addClassName("vr-row-s");
    }

    void show(List<PlanView.Card> cards) {
        var alive = cards.stream()
                .filter(card -> card.state() != ContributionState.RETIRED)
                .toList();
        var covered = alive.stream()
                .filter(card -> card.from() != Function.SALES)
                .map(PlanView.Card::stage)
                .distinct()
                .count();
        var stages = Stage.values().length;
        getContent().removeAll();
        getContent().add(new Span("Marketing takes part at " + covered + " of " + stages + " stages"));
        add(alive, ContributionState.AGREED, "agreed", Tone.GOOD, VaadinIcon.CHECK_CIRCLE_O);
        add(alive, ContributionState.IN_REVIEW, "in review", Tone.WARN, VaadinIcon.EYE);
        add(alive, ContributionState.REQUESTED, "asked for", Tone.ACCENT, VaadinIcon.HAND);
        waits(alive, Function.SALES);
        waits(alive, Function.MARKETING);
    }

    private void waits(List<PlanView.Card> cards, Function function) {
        var number = cards.stream()
                .filter(card -> BoardWords.turnOf(card).filter(function::equals).isPresent())
                .count();
        if (number > 0) {
            var words = (number == 1 ? "1 waits for " : number + " wait for ") + function.label();
            var chip = new Chip(words, Tone.CALM, FunctionBadge.icon(function));
            FunctionBadge.colour(chip, function);
            getContent().add(chip);
        }
    }

    private void add(List<PlanView.Card> cards, ContributionState state, String words, Tone tone, VaadinIcon mark) {
        var number = cards.stream().filter(card -> card.state() == state).count();
        if (number > 0) {
            getContent().add(new Chip(number + " " + words, tone, mark));
        }
    }
}
