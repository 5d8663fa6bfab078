package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Toasts;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the person may do to a contribution now, the expected step first; where nothing is theirs to do, who is expected to. */
final class LifecycleActions extends Composite<Div> {

    private record Shown(ContributionState state, List<Step.Kind> may, String title) {}

    private final LifecycleSteps steps;
    private final Predicate<Rejection> showBesideField;
    private @Nullable Shown shown;

    /** @param showBesideField shows a rejection beside the field that it names; false when there is none */
    LifecycleActions(PlanScreen screen, Predicate<Rejection> showBesideField) {
        this.steps = new LifecycleSteps(screen);
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
            if (isExpected(step) || step == Step.Kind.RETIRE) {
                add(step, view.card());
            }
        }
        if (view.may().stream().noneMatch(LifecycleActions::isExpected)) {
            var next = new Span(waitsFor(view.card()));
            next.addClassNames("vr-small", "vr-soft");
            getContent().addComponentAsFirst(next);
        }
    }

    private void add(Step.Kind step, PlanView.Card card) {
        var why = LifecycleSteps.asksWhy(step);
        var label = LifecycleSteps.label(step);
        var button = new Button(why ? label + "…" : label, click -> steps.take(step, card, this::refused, () -> {}));
        button.setDisableOnClick(false);
        if (why) {
            getContent().add(button);
        } else {
            button.setIcon(LifecycleSteps.icon(step).create());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().addComponentAsFirst(button);
        }
        if (step == Step.Kind.RETIRE) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
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

    private void refused(Rejection rejection) {
        if (!showBesideField.test(rejection)) {
            Toasts.error(FormErrors.message(rejection));
        }
    }
}
