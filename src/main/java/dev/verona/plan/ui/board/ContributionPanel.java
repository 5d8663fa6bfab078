package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.PlanThing;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanLibrary.Source;
import dev.verona.plan.workspace.PlanLibrary.Standing;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.FunctionBadge;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One contribution, opened beside the board, or over it on a phone: its life, what can be done now, and all that it says. */
final class ContributionPanel extends Composite<Div> {

    private final PlanScreen screen;
    private final ElementId contribution;
    private final H2 title = new H2();
    private final Div marks = new Div();
    private final LifecycleStrip strip = new LifecycleStrip();
    private final LifecycleActions actions;
    private final ContributionNotices notices;
    private final @Nullable Source source;
    private final PriceDecisionBox price;
    private final StepsList steps;
    private final Map<Field, FieldEditor> editors = new EnumMap<>(Field.class);
    private ContributionView view;
    private Basis basis;

    ContributionPanel(PlanScreen screen, ElementId contribution, Runnable close) {
        this.screen = screen;
        this.contribution = contribution;
        basis = Basis.of(screen, screen.view(), contribution);
        view = screen.contribution(contribution);
        actions = new LifecycleActions(screen, this::refused);
        notices = new ContributionNotices(screen);
        source = screen.past() ? null : screen.sources().source(contribution).orElse(null);
        price = new PriceDecisionBox(screen, contribution);
        steps = new StepsList(screen);
        var root = getContent();
        root.addClassName("vr-panel");
        root.getElement().setAttribute("role", "dialog");
        root.getElement().setAttribute("aria-label", "Contribution");
        root.getElement().setAttribute("tabindex", "-1");
        // Leaving the field first hands over what was typed in it.
        root.getElement()
                .addEventListener("keydown", escape -> close.run())
                .setFilter(
                        "event.key === 'Escape' && !event.defaultPrevented && (document.activeElement.blur(), true)");
        root.add(head(close), body());
        show();
    }

    ElementId contribution() {
        return contribution;
    }

    void focus() {
        getElement().executeJs("this.focus({preventScroll: true})");
    }

    /** Brings the panel in line with the plan, reading the contribution anew only when something happened to it or to who may do what. */
    void show(PlanView plan) {
        var now = Basis.of(screen, plan, contribution);
        if (now.equals(basis)) {
            return;
        }
        basis = now;
        try {
            view = screen.contribution(contribution);
        } catch (Rejection rejection) {
            getContent().setEnabled(false);
            return;
        }
        show();
    }

    /** What the panel depends on: each event of the contribution touches its card. */
    private record Basis(
            Optional<PlanView.Card> card, Optional<Standing> standing, PlanStatus status, List<PlanView.Member> team) {
        static Basis of(PlanScreen screen, PlanView plan, ElementId contribution) {
            var card = plan.contributions().stream()
                    .filter(each -> each.id().equals(contribution))
                    .findFirst();
            return new Basis(card, card.flatMap(screen.sources()::standing), plan.status(), plan.team());
        }
    }

    /** Where the effect of an event is to be seen here; empty when it is about something else. */
    Optional<Component> placeOf(PlanEvent event) {
        if (!isAbout(event)) {
            return Optional.empty();
        }
        return switch (event) {
            case PlanEvent.TextEdited e -> editor(e.field().field());
            case PlanEvent.ValueSet e -> editor(e.field().field());
            case PlanEvent.PriceDecided _ -> Optional.of(price);
            default -> Optional.of(strip);
        };
    }

    boolean isAbout(PlanEvent event) {
        return BoardWords.contribution(event).filter(contribution::equals).isPresent();
    }

    private Optional<Component> editor(Field field) {
        return Optional.ofNullable(editors.get(field));
    }

    private Div head(Runnable close) {
        var button = new Button(VaadinIcon.CLOSE.create(), click -> close.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel("Close this contribution");
        button.addClassName("vr-no-print");
        marks.addClassNames("vr-row-s", "vr-grow");
        var top = new Div(marks, screen.markAt(new PlanThing(PlanThing.Kind.CONTRIBUTION, contribution)), button);
        top.addClassName("vr-panel-top");
        var head = new Div(top, title);
        head.addClassName("vr-panel-head");
        return head;
    }

    private Div body() {
        var form = new Div();
        form.addClassName("vr-panel-form");
        for (var field : Field.of(view.card().kind())) {
            var editor = FieldEditors.of(field, contribution, screen);
            editors.put(field, editor);
            form.add(editor);
        }
        var body = new Div(strip, actions, notices);
        if (source != null) {
            body.add(source.component());
        }
        body.add(form);
        if (view.card().kind() == ContributionKind.PRICING_ADVICE) {
            body.add(price);
        }
        body.add(steps);
        body.addClassName("vr-panel-body");
        return body;
    }

    private void show() {
        var card = view.card();
        title.setText(card.title());
        var icon = BoardWords.icon(card.kind()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var kind = new Span(icon, new Span(card.kind().label()));
        kind.addClassName("vr-contribution-kind");
        var stage =
                new Span("Stage " + card.stage().number() + ", " + card.stage().label());
        stage.addClassNames("vr-small", "vr-soft");
        marks.removeAll();
        marks.add(kind, new FunctionBadge(card.from()), BoardWords.chip(card.state()), stage);
        strip.show(view);
        actions.show(view);
        notices.show(view);
        if (source != null) {
            source.show(view);
        }
        price.show(view);
        steps.show(view);
        var readOnly = !view.may().contains(Step.Kind.EDIT);
        editors.values().forEach(editor -> editor.show(view, readOnly));
    }

    /** Shown beside the field that is the matter, where one is. */
    private boolean refused(Rejection rejection) {
        if (rejection instanceof PlanRejection.NotReady notReady) {
            notReady.missing().stream()
                    .skip(1)
                    .flatMap(field -> Optional.ofNullable(editors.get(field)).stream())
                    .forEach(each -> each.refuse("This is needed before it goes to review."));
        }
        var editor = editors.values().stream()
                .filter(each -> each.field().name().equals(rejection.field()))
                .findFirst();
        editor.ifPresent(each -> {
            each.refuse(FormErrors.message(rejection));
            each.focus();
        });
        return editor.isPresent();
    }
}
