package dev.verona.plan.ui.board;

import static dev.verona.plan.api.ContributionState.AGREED;
import static dev.verona.plan.api.ContributionState.DRAFTED;
import static dev.verona.plan.api.ContributionState.IN_REVIEW;
import static dev.verona.plan.api.ContributionState.RETIRED;

import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** How a card gets to another state: dropped there, by the keys or by its menu. What the rules do not allow is refused in their words. */
final class CardSteps {

    private static final List<ContributionState> LIFE = List.of(ContributionState.values());

    private final PlanScreen screen;
    private final LifecycleSteps steps;
    private final Consumer<ElementId> focus;
    private final Consumer<ElementId> open;

    /**
     * @param focus puts the cursor on a card again after its step
     * @param open shows a contribution in which something is missing
     */
    CardSteps(PlanScreen screen, Consumer<ElementId> focus, Consumer<ElementId> open) {
        this.screen = screen;
        this.steps = new LifecycleSteps(screen);
        this.focus = focus;
        this.open = open;
    }

    /** The states to which a step leads from a state, whoever may take it. */
    static List<ContributionState> goals(ContributionState from) {
        return switch (from) {
            case REQUESTED -> List.of(DRAFTED, RETIRED);
            case AGREED -> List.of(RETIRED);
            case RETIRED -> List.of(DRAFTED);
            case DRAFTED -> List.of(IN_REVIEW, RETIRED);
            case IN_REVIEW -> List.of(DRAFTED, AGREED, RETIRED);
        };
    }

    /** To the state after or before. */
    void onward(ElementId contribution, int by) {
        screen.card(contribution).ifPresent(card -> {
            var to = Math.clamp((long) LIFE.indexOf(card.state()) + by, 0, LIFE.size() - 1);
            // What is retired does not go back to where it was, but begins anew.
            var goal = card.state() == RETIRED ? DRAFTED : LIFE.get(to);
            to(contribution, goal);
        });
    }

    void to(ElementId contribution, ContributionState goal) {
        screen.card(contribution)
                .filter(card -> card.state() != goal)
                .ifPresent(card -> stepTo(goal, card)
                        .ifPresentOrElse(step -> take(step, card), () -> Toasts.error(detour(goal, card))));
    }

    private void take(Step.Kind step, PlanView.Card card) {
        Runnable taken = () -> focus.accept(card.id());
        if (may(card).contains(step)) {
            steps.take(step, card, no -> refused(no, card), taken);
        } else {
            // The rule has the words for it, and nobody is asked for a reason in vain.
            steps.attempt(step, card, no -> refused(no, card), taken);
        }
    }

    private void refused(Rejection no, PlanView.Card card) {
        if (no.field() != null && may(card).contains(Step.Kind.EDIT)) {
            open.accept(card.id());
        }
        Toasts.error(FormErrors.message(no));
    }

    private List<Step.Kind> may(PlanView.Card card) {
        return screen.contribution(card.id()).may();
    }

    private Optional<Step.Kind> stepTo(ContributionState goal, PlanView.Card card) {
        return switch (goal) {
            case REQUESTED -> Optional.empty();
            case DRAFTED ->
                switch (card.state()) {
                    case REQUESTED -> Optional.of(Step.Kind.TAKE_UP);
                    case IN_REVIEW -> Optional.of(Step.Kind.RETURN);
                    case RETIRED -> Optional.of(Step.Kind.REVIVE);
                    case DRAFTED, AGREED -> Optional.empty();
                };
            case IN_REVIEW -> card.state() == DRAFTED ? Optional.of(Step.Kind.SUBMIT) : Optional.empty();
            case AGREED -> card.state() == IN_REVIEW ? Optional.of(Step.Kind.AGREE) : Optional.empty();
            case RETIRED -> Optional.of(may(card).contains(Step.Kind.DECLINE) ? Step.Kind.DECLINE : Step.Kind.RETIRE);
        };
    }

    /** Where no step leads straight there. */
    private static String detour(ContributionState goal, PlanView.Card card) {
        var way = switch (card.state()) {
            case REQUESTED -> "It is taken up and written first.";
            case DRAFTED ->
                goal == AGREED
                        ? card.from().other().label() + " reviews it first."
                        : "Ask for a contribution of its own instead.";
            case IN_REVIEW -> "Return it, and it is a draft again.";
            case AGREED -> "Whoever edits it makes it a draft again.";
            case RETIRED -> "Revive it as a draft first.";
        };
        return "“%s” is %s. %s".formatted(card.title(), card.state().label().toLowerCase(Locale.ENGLISH), way);
    }
}
