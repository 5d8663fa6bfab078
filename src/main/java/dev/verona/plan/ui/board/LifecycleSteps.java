package dev.verona.plan.ui.board;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.ui.editing.ReasonDialog;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Toasts;
import java.util.function.Consumer;

/** The steps of a contribution's life as a person takes them, from its panel or its card: with the reason that others will want to know, and Undo. */
final class LifecycleSteps {

    private final PlanScreen screen;

    LifecycleSteps(PlanScreen screen) {
        this.screen = screen;
    }

    /**
     * Takes a step, after asking for its reason where it needs one.
     *
     * @param refused told of the rule that said no, where the person has not been told in the dialog that asked for the reason
     * @param taken what follows from success
     */
    void take(Step.Kind step, PlanView.Card card, Consumer<Rejection> refused, Runnable taken) {
        Runnable after = () -> {
            Toasts.undo(
                    done(step, card),
                    () -> screen.send(new PlanCommand.TakeBackStep(screen.plan(), card.id(), leadsTo(step))));
            taken.run();
        };
        if (asksWhy(step)) {
            var words = new ReasonDialog.Words(title(step, card), "", why(step), label(step));
            ReasonDialog.ask(screen, words, reason -> command(step, card.id(), reason), after);
        } else {
            attempt(step, card, refused, after);
        }
    }

    /** Sends it as it is: a step that needs a reason is refused for the want of one, unless another rule says no before that. */
    void attempt(Step.Kind step, PlanView.Card card, Consumer<Rejection> refused, Runnable taken) {
        screen.attempt(command(step, card.id(), "")).ifPresentOrElse(refused, taken);
    }

    static boolean asksWhy(Step.Kind step) {
        return !why(step).isEmpty();
    }

    static String label(Step.Kind step) {
        return switch (step) {
            case TAKE_UP -> "Take it up";
            case SUBMIT -> "Submit for review";
            case AGREE -> "Agree";
            case REVIVE -> "Revive as a draft";
            case DECLINE -> "Decline";
            case RETURN -> "Return";
            case RETIRE -> "Retire";
            default -> throw none(step);
        };
    }

    static VaadinIcon icon(Step.Kind step) {
        return switch (step) {
            case TAKE_UP -> VaadinIcon.HAND;
            case SUBMIT -> VaadinIcon.PAPERPLANE;
            case AGREE -> VaadinIcon.CHECK;
            case REVIVE -> VaadinIcon.REFRESH;
            case DECLINE -> VaadinIcon.BAN;
            case RETURN -> VaadinIcon.REPLY;
            case RETIRE -> VaadinIcon.ARCHIVE;
            default -> throw none(step);
        };
    }

    private static ContributionState leadsTo(Step.Kind step) {
        return switch (step) {
            case TAKE_UP, REVIVE, RETURN -> ContributionState.DRAFTED;
            case SUBMIT -> ContributionState.IN_REVIEW;
            case AGREE -> ContributionState.AGREED;
            case DECLINE, RETIRE -> ContributionState.RETIRED;
            default -> throw none(step);
        };
    }

    private PlanCommand command(Step.Kind step, ElementId contribution, String reason) {
        var plan = screen.plan();
        return switch (step) {
            case TAKE_UP -> new PlanCommand.TakeUpRequest(plan, contribution);
            case SUBMIT -> new PlanCommand.SubmitForReview(plan, contribution);
            case AGREE -> new PlanCommand.AgreeContribution(plan, contribution);
            case REVIVE -> new PlanCommand.ReviveContribution(plan, contribution);
            case DECLINE -> new PlanCommand.DeclineRequest(plan, contribution, reason);
            case RETURN -> new PlanCommand.ReturnContribution(plan, contribution, reason);
            case RETIRE -> new PlanCommand.RetireContribution(plan, contribution, reason);
            default -> throw none(step);
        };
    }

    private static String title(Step.Kind step, PlanView.Card card) {
        var title = label(step) + " “" + card.title() + "”";
        return step == Step.Kind.RETURN ? title : title + "?";
    }

    /** What the reason is to say; empty for a step that needs none. */
    private static String why(Step.Kind step) {
        return switch (step) {
            case DECLINE -> "Why it will not be done";
            case RETURN -> "What is to be worked on";
            case RETIRE -> "Why it is no longer used";
            default -> "";
        };
    }

    private static String done(Step.Kind step, PlanView.Card card) {
        return switch (step) {
            case TAKE_UP -> "It is yours to write.";
            case SUBMIT -> card.from().other().label() + " is asked to review it.";
            case AGREE -> "Agreed.";
            case REVIVE -> "It is a draft again.";
            case DECLINE -> "Declined.";
            case RETURN -> "Returned to " + card.from().label() + ".";
            case RETIRE -> "Retired.";
            default -> throw none(step);
        };
    }

    private static IllegalArgumentException none(Step.Kind step) {
        return new IllegalArgumentException(step + " is no step that a person takes");
    }
}
