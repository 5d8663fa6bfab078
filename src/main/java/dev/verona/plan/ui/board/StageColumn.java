package dev.verona.plan.ui.board;

import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.shared.Function;
import java.util.List;

/** Which contributions of one stage are drawn. */
final class StageColumn {

    /** Of a large board, so many cards of each stage are drawn at first, and as many more whenever the reader comes near the last. */
    private static final int DRAWN = 12;

    private List<PlanView.Card> wanted = List.of();
    private int alive;
    private boolean gap = true;
    private boolean whole = true;
    private int limit = DRAWN;

    /**
     * What the browser shows of a stage.
     *
     * @param alive how many contributions the stage has, but for retired ones
     * @param left how many more the filter lets through
     * @param gap whether Marketing gives nothing here
     */
    record Drawn(List<PlanView.Card> cards, int alive, int left, boolean gap) {}

    /**
     * @param all the contributions of the stage
     * @param wanted those that the filter lets through, in their order
     * @param whole whether all of them are drawn
     */
    void show(List<PlanView.Card> all, List<PlanView.Card> wanted, boolean whole) {
        var living = all.stream()
                .filter(card -> card.state() != ContributionState.RETIRED)
                .toList();
        this.wanted = wanted;
        this.whole = whole;
        alive = living.size();
        gap = living.stream().allMatch(card -> card.from() == Function.SALES);
    }

    /** Draws as many as it takes to have the contribution among them. */
    void reveal(ElementId contribution) {
        for (var at = drawn(); at < wanted.size(); at++) {
            if (wanted.get(at).id().equals(contribution)) {
                limit = at + 1;
                return;
            }
        }
    }

    void drawMore() {
        limit = drawn() + DRAWN;
    }

    Drawn now() {
        return new Drawn(List.copyOf(wanted.subList(0, drawn())), alive, wanted.size() - drawn(), gap);
    }

    private int drawn() {
        return whole ? wanted.size() : Math.min(limit, wanted.size());
    }
}
