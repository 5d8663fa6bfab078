package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.ui.editing.ReasonDialog;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Toasts;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the person may do to a contribution now, the expected step first; where nothing is theirs to do, who is expected to. */
final class LifecycleActions extends Composite<Div> {

    private record Shown(ContributionState state, List<Step.Kind> may, String title) {}

    private final PlanScreen screen;
    private final ElementId contribution;
    private final Predicate<Rejection> showBesideField;
    private @Nullable Shown shown;

    /** @param showBesideField shows a rejection beside the field that it names; false when there is none */
    LifecycleActions(PlanScreen screen, ElementId contribution, Predicate<Rejection> showBesideField) {
        this.screen = screen;
        this.contribution = contribution;
        this.showBesideField = showBesideField;
        getContent().addClassNames("vr-life-actions", "vr-no-print");
    }

    void show(ContributionView view) {
        var now = new Shown(view.card().state(), view.may(), view.card().title());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getContent().removeAll();
        for (var step : view.may()) {
            add(step, view.card());
        }
        if (view.may().stream().noneMatch(LifecycleActions::isExpected)) {
            var next = new Span(waitsFor(view.card()));
            next.addClassNames("vr-small", "vr-soft");
            getContent().addComponentAsFirst(next);
        }
    }

    private void add(Step.Kind step, PlanView.Card card) {
        var plan = screen.plan();
        switch (step) {
            case TAKE_UP ->
                primary(
                        "Take it up",
                        VaadinIcon.HAND,
                        new PlanCommand.TakeUpRequest(plan, contribution),
                        "It is yours to write.",
                        ContributionState.DRAFTED);
            case SUBMIT ->
                primary(
                        "Submit for review",
                        VaadinIcon.PAPERPLANE,
                        new PlanCommand.SubmitForReview(plan, contribution),
                        card.from().other().label() + " is asked to review it.",
                        ContributionState.IN_REVIEW);
            case AGREE ->
                primary(
                        "Agree",
                        VaadinIcon.CHECK,
                        new PlanCommand.AgreeContribution(plan, contribution),
                        "Agreed.",
                        ContributionState.AGREED);
            case REVIVE ->
                primary(
                        "Revive as a draft",
                        VaadinIcon.REFRESH,
                        new PlanCommand.ReviveContribution(plan, contribution),
                        "It is a draft again.",
                        ContributionState.DRAFTED);
            case DECLINE ->
                reason(
                        "Decline",
                        "Decline “" + card.title() + "”?",
                        "Why it will not be done",
                        reason -> new PlanCommand.DeclineRequest(plan, contribution, reason),
                        "Declined.",
                        ContributionState.RETIRED);
            case RETURN ->
                reason(
                        "Return",
                        "Return “" + card.title() + "”",
                        "What is to be worked on",
                        reason -> new PlanCommand.ReturnContribution(plan, contribution, reason),
                        "Returned to " + card.from().label() + ".",
                        ContributionState.DRAFTED);
            case RETIRE ->
                reason(
                        "Retire",
                        "Retire “" + card.title() + "”?",
                        "Why it is no longer used",
                        reason -> new PlanCommand.RetireContribution(plan, contribution, reason),
                        "Retired.",
                        ContributionState.RETIRED);
            case REQUEST, DRAFT, REOPEN, TAKE_BACK, DECIDE_PRICE, EDIT, MOVE -> {}
        }
    }

    private static boolean isExpected(Step.Kind step) {
        return switch (step) {
            case TAKE_UP, DECLINE, SUBMIT, RETURN, AGREE, REVIVE -> true;
            case REQUEST, DRAFT, REOPEN, RETIRE, TAKE_BACK, DECIDE_PRICE, EDIT, MOVE -> false;
        };
    }

    private static String waitsFor(PlanView.Card card) {
        return switch (card.state()) {
            case REQUESTED -> {
                var asked = card.askedPerson();
                yield "Waits for " + (asked == null ? card.from().label() : asked.name()) + " to take it up.";
            }
            case DRAFTED -> card.from().label() + " is writing it.";
            case IN_REVIEW -> "Waits for " + card.from().other().label() + " to agree or return it.";
            case AGREED -> "Agreed by both functions.";
            case RETIRED -> "Retired.";
        };
    }

    /** @param led the state that the step leads to */
    private void primary(String label, VaadinIcon icon, PlanCommand command, String done, ContributionState led) {
        var button = new Button(
                label,
                icon.create(),
                click -> screen.attempt(command).ifPresentOrElse(this::refused, () -> offerUndo(done, led)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(false);
        getContent().addComponentAsFirst(button);
    }

    private void reason(
            String label,
            String title,
            String why,
            java.util.function.Function<String, PlanCommand> step,
            String done,
            ContributionState led) {
        var button = new Button(
                label + "…",
                click -> ReasonDialog.ask(
                        screen, new ReasonDialog.Words(title, "", why, label), step, () -> offerUndo(done, led)));
        if (label.equals("Retire")) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        getContent().add(button);
    }

    private void offerUndo(String done, ContributionState led) {
        Toasts.undo(done, () -> screen.send(new PlanCommand.TakeBackStep(screen.plan(), contribution, led)));
    }

    private void refused(Rejection rejection) {
        if (!showBesideField.test(rejection)) {
            Toasts.error(String.valueOf(rejection.getMessage()));
        }
    }
}
