package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.FunctionBadge;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * One stage: where the buyer is, what Sales does and what Marketing gives, and the contributions. Where Marketing gives nothing yet, it says so and
 * offers to ask for it (practices 22 and 59).
 */
final class StageColumn extends Composite<Section> {

    /** Boards of so many cards are drawn whole, and so printed and searched whole. */
    private static final int WHOLE = 96;

    /** Of a larger one, so many cards of each stage are drawn at first, and as many more whenever the reader comes near the last. */
    private static final int DRAWN = 12;

    private final Stage stage;
    private final PlanScreen screen;
    private final java.util.function.Function<PlanView.Card, ContributionCard> draw;
    private final NativeButton further = new NativeButton("", click -> drawMore());
    private List<PlanView.Card> all = List.of();
    private List<PlanView.Card> wanted = List.of();
    private int limit = DRAWN;
    private final BiConsumer<Stage, Function> request;
    private final BiConsumer<Stage, ContributionKind> draft;
    private final Span count = new Span();
    private final Div list = new Div();
    private final Div gap = new Div();
    private final AddMenu more;

    /**
     * @param draw makes or renews the card of a contribution
     * @param request opens the form that asks a function for something at a stage
     * @param draft opens the form that starts something at a stage
     */
    StageColumn(
            Stage stage,
            PlanScreen screen,
            java.util.function.Function<PlanView.Card, ContributionCard> draw,
            BiConsumer<Stage, Function> request,
            BiConsumer<Stage, ContributionKind> draft) {
        this.stage = stage;
        this.screen = screen;
        this.draw = draw;
        this.request = request;
        this.draft = draft;
        more = new AddMenu(stage, request, draft);
        list.addClassName("vr-stage-cards");
        gap.addClassName("vr-stage-gap");
        further.addClassName("vr-stage-more");
        var body = new Div(list, further, gap);
        body.addClassName("vr-stage-body");
        var root = getContent();
        root.addClassName("vr-stage");
        root.setAriaLabel("Stage " + stage.number() + ", " + stage.label());
        root.add(buyer(), head(), body);
        root.getElement().setAttribute("data-stage", stage.name());
        gap();
    }

    /** On a phone only the current stage is shown. */
    void setCurrent(boolean current) {
        getContent().getElement().setAttribute("data-current", current);
    }

    /**
     * @param all the contributions of the stage
     * @param wanted those that the filter lets through, in their order
     */
    void show(List<PlanView.Card> all, List<PlanView.Card> wanted) {
        this.all = all;
        this.wanted = wanted;
        show();
    }

    /** Draws as many as it takes to have the contribution among them. */
    void reveal(ElementId contribution) {
        for (var at = drawn(); at < wanted.size(); at++) {
            if (wanted.get(at).id().equals(contribution)) {
                limit = at + 1;
                show();
                return;
            }
        }
    }

    private void drawMore() {
        limit = drawn() + DRAWN;
        show();
    }

    private int drawn() {
        var whole = screen.view().contributions().size() <= WHOLE;
        return whole ? wanted.size() : Math.min(limit, wanted.size());
    }

    private void show() {
        var left = wanted.size() - drawn();
        CardList.arrange(list, wanted.stream().limit(drawn()).map(draw).toList());
        further.setText("Show " + left + " more");
        further.getElement().setAttribute("hidden", left == 0);
        var alive = all.stream()
                .filter(card -> card.state() != ContributionState.RETIRED)
                .toList();
        count.setText(String.valueOf(alive.size()));
        count.getElement()
                .setAttribute("aria-label", alive.size() == 1 ? "1 contribution" : alive.size() + " contributions");
        gap.setVisible(alive.stream().allMatch(card -> card.from() == Function.SALES));
        more.setVisible(screen.mayContribute());
    }

    private Div buyer() {
        var text = new Span(stage.buyer());
        var mark = new Span("Buyer");
        mark.addClassName("vr-buyer-mark");
        var band = new Div(mark, text);
        band.addClassName("vr-buyer");
        if (stage == Stage.DEVELOPING_SOLUTION) {
            band.getElement().setAttribute("data-hand-off", true);
        }
        return band;
    }

    private Div head() {
        var number = new Span(String.valueOf(stage.number()));
        number.addClassName("vr-stage-number");
        count.addClassNames("vr-stage-count", "vr-num");
        count.getElement().setAttribute("role", "img");
        var name = new H3(stage.label());
        name.addClassName("vr-grow");
        var title = new Div(number, name, count, more);
        title.addClassName("vr-stage-title");
        var head = new Div(
                title, part(Function.SALES, stage.salesDoes()), part(Function.MARKETING, stage.marketingContributes()));
        head.addClassName("vr-stage-head");
        return head;
    }

    private static Div part(Function function, String what) {
        var icon = FunctionBadge.icon(function).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var who = new Span(function.label() + ": ");
        who.addClassName("vr-hidden");
        var part = new Div(icon, new Span(who, new Span(what)));
        part.addClassNames("vr-stage-part", FunctionBadge.cssClass(function));
        return part;
    }

    private void gap() {
        var text = new Paragraph("No Marketing contribution yet.");
        text.addClassName("vr-strong");
        gap.add(text);
        if (!screen.mayContribute()) {
            return;
        }
        var kind = ContributionKind.mainAt(stage);
        var some = BoardWords.some(kind);
        var marketer = screen.viewer().function() == Function.MARKETING;
        var button = marketer
                ? new Button("Add " + some, VaadinIcon.PLUS.create(), click -> draft.accept(stage, kind))
                : new Button(
                        "Ask Marketing for " + some,
                        FunctionBadge.icon(Function.MARKETING).create(),
                        click -> request.accept(stage, Function.MARKETING));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("vr-no-print");
        gap.add(button);
    }
}
