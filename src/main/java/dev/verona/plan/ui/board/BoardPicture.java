package dev.verona.plan.ui.board;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the browser is told to draw.
 *
 * @param frame what stays for as long as the board is on the screen; null once it is there
 * @param columns the stages in which anything changed
 * @param cards the cards that changed; those of the columns that are not among them are there already
 */
record BoardPicture(@Nullable Frame frame, List<Column> columns, List<CardPicture> cards, Around around) {

    /**
     * What stands around the cards.
     *
     * @param movable whether the viewer may add and move
     * @param open the id of the contribution that is open beside the board, empty for none
     * @param filter as in {@link BoardFilter#parameters}
     */
    record Around(
            Summary summary,
            boolean movable,
            String open,
            boolean compact,
            Map<String, String> filter,
            String counted) {}

    /** @param goals the states on which a card can be dropped */
    record Frame(List<StagePicture> stages, List<FilterPicture> filters, List<Goal> goals) {}

    record Goal(String state, Mark mark) {}

    /** @param cards ids in their order */
    record Column(String stage, List<String> cards, int alive, int left, boolean gap) {

        static Column of(Stage stage, StageColumn.Drawn drawn) {
            return new Column(
                    stage.name(),
                    drawn.cards().stream().map(card -> card.id().value()).toList(),
                    drawn.alive(),
                    drawn.left(),
                    drawn.gap());
        }
    }

    /** The board in one line: at how many stages Marketing takes part, and what waits for somebody. */
    record Summary(String words, List<Mark> marks) {

        static Summary of(List<PlanView.Card> cards) {
            var alive = cards.stream()
                    .filter(card -> card.state() != ContributionState.RETIRED)
                    .toList();
            var covered = alive.stream()
                    .filter(card -> card.from() != Function.SALES)
                    .map(PlanView.Card::stage)
                    .distinct()
                    .count();
            var marks = new ArrayList<Mark>();
            add(marks, alive, ContributionState.AGREED, "agreed", Tone.GOOD, VaadinIcon.CHECK_CIRCLE_O);
            add(marks, alive, ContributionState.IN_REVIEW, "in review", Tone.WARN, VaadinIcon.EYE);
            add(marks, alive, ContributionState.REQUESTED, "asked for", Tone.ACCENT, VaadinIcon.HAND);
            waits(marks, alive, Function.SALES);
            waits(marks, alive, Function.MARKETING);
            return new Summary(
                    "Marketing takes part at " + covered + " of " + Stage.values().length + " stages", marks);
        }

        private static void waits(List<Mark> marks, List<PlanView.Card> cards, Function function) {
            var number = cards.stream()
                    .filter(card ->
                            BoardWords.turnOf(card).filter(function::equals).isPresent())
                    .count();
            if (number > 0) {
                marks.add(Mark.of((number == 1 ? "1 waits for " : number + " wait for ") + function.label(), function));
            }
        }

        private static void add(
                List<Mark> marks,
                List<PlanView.Card> cards,
                ContributionState state,
                String words,
                Tone tone,
                VaadinIcon icon) {
            var number = cards.stream().filter(card -> card.state() == state).count();
            if (number > 0) {
                marks.add(Mark.of(number + " " + words, tone, icon));
            }
        }
    }

    /** A request is where a contribution begins: nothing leads back to it but Undo. */
    static List<Goal> goals() {
        return Arrays.stream(ContributionState.values())
                .filter(state -> state != ContributionState.REQUESTED)
                .map(state -> new Goal(state.name(), BoardWords.mark(state)))
                .toList();
    }
}
