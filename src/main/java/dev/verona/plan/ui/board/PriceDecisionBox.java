package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ContributionView.PriceDecision;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.PersonName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sales' decision beside Marketing's advice: the advice is Marketing's, the decision is Sales', and it has a reason (practice 74). */
final class PriceDecisionBox extends Composite<Section> {

    private final PlanScreen screen;
    private final ElementId contribution;
    private final Div decided = new Div();
    private final RadioButtonGroup<PriceVerdict> verdict = new RadioButtonGroup<>("What Sales makes of the advice");
    private final TextField instead = new TextField("What Sales will offer");
    private final TextArea reason = new TextArea("Why");
    private final FormErrors errors = new FormErrors();
    private final Button record = new Button("Record the decision", click -> record());
    private final Button again = new Button("Decide anew", click -> openForm(true));
    private final Div form = new Div(verdict, instead, reason, record);
    private @Nullable PriceDecision shown;
    private boolean formOpened;

    PriceDecisionBox(PlanScreen screen, ElementId contribution) {
        this.screen = screen;
        this.contribution = contribution;
        verdict.setItems(PriceVerdict.values());
        verdict.setItemLabelGenerator(PriceDecisionBox::words);
        verdict.setValue(PriceVerdict.TAKEN);
        verdict.addValueChangeListener(change -> fit());
        instead.setHelperText("The price or terms, in Sales’ own words");
        instead.setManualValidation(true);
        reason.setManualValidation(true);
        reason.setMaxLength(2_000);
        errors.bind("decided", instead).bind("reason", reason);
        record.addThemeVariants(ButtonVariant.PRIMARY);
        again.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        form.addClassNames("vr-stack-s", "vr-no-print");
        decided.addClassName("vr-stack-s");
        var title = new Div(new H3("The decision"), new FunctionBadge(Function.SALES));
        title.addClassName("vr-row");
        getContent().addClassNames("vr-card", FunctionBadge.cssClass(Function.SALES));
        getContent().getElement().setAttribute("data-tight", true);
        getContent().setAriaLabel("Sales’ decision on the price");
        getContent().add(title, decided, form);
        fit();
    }

    void show(ContributionView view) {
        var may = view.may().contains(Step.Kind.DECIDE_PRICE);
        var decision = view.decision();
        if (!Objects.equals(decision, shown)) {
            formOpened = false;
        }
        shown = decision;
        decided.removeAll();
        if (decision == null) {
            decided.add(new Paragraph(words(view.card().state(), may)));
        } else {
            decided.add(facts(decision), grounds(), again);
        }
        again.setVisible(may && !formOpened);
        form.setVisible(may && (decision == null || formOpened));
    }

    private static String words(ContributionState state, boolean may) {
        if (may) {
            return "The advice is Marketing’s. The price is yours to decide.";
        }
        return switch (state) {
            case REQUESTED, DRAFTED -> "Sales decides once the advice is in review.";
            case IN_REVIEW, AGREED -> "Sales has not decided yet.";
            case RETIRED -> "Sales never decided on this advice.";
        };
    }

    private static Div facts(PriceDecision decision) {
        var facts = new Facts().add("Advice", BoardWords.chip(decision.verdict()));
        if (!decision.decided().isBlank()) {
            facts.add("Decided", decision.decided());
        }
        if (!decision.reason().isBlank()) {
            facts.add("Why", decision.reason());
        }
        facts.add(
                "By",
                new PersonName(
                        decision.by().name(),
                        decision.by().function(),
                        Formats.current().dateTime(decision.at())));
        return new Div(facts);
    }

    private Anchor grounds() {
        var link = Parts.link(PlanNavigation.priceDecision(screen.plan(), contribution), "What it rested on");
        link.addClassNames("vr-small", "vr-no-print");
        return link;
    }

    private static String words(PriceVerdict verdict) {
        return switch (verdict) {
            case TAKEN -> "Take it as advised";
            case ADJUSTED -> "Adjust it";
            case DECLINED -> "Decline it";
        };
    }

    private void openForm(boolean open) {
        formOpened = open;
        form.setVisible(open);
        again.setVisible(!open);
        verdict.getElement().executeJs("this.focus()");
    }

    private void fit() {
        var taken = verdict.getValue() == PriceVerdict.TAKEN;
        instead.setVisible(!taken);
        instead.setRequiredIndicatorVisible(verdict.getValue() == PriceVerdict.ADJUSTED);
        reason.setRequiredIndicatorVisible(!taken);
        errors.clear();
    }

    private void record() {
        var command = new PlanCommand.DecideOnPrice(
                screen.plan(),
                contribution,
                verdict.getValue(),
                instead.getValue().strip(),
                reason.getValue().strip());
        screen.send(command, errors, () -> {
            instead.clear();
            reason.clear();
        });
    }
}
