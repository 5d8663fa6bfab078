package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The board of a plan of Tom's and Rosa's on one screen, and others who work on the plan at the same time by commands of their own. */
abstract class BoardTest extends SignedInTest {

    private static final Period HALF = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));

    @Autowired
    private Clock clock;

    PlanId newPlan() {
        var account = AccountId.random();
        register(account, "Brackenmoor " + Ids.random());
        var plan = PlanId.of(account, HALF);
        as(
                TestActors.TOM,
                new PlanCommand.CreatePlan(plan, account, HALF, TestActors.TOM.person(), TestActors.ROSA.person()));
        return plan;
    }

    /** Tom asks Marketing for it. */
    ElementId requested(PlanId plan, Stage stage, ContributionKind kind, String title) {
        var contribution = ElementId.random();
        as(
                TestActors.TOM,
                new PlanCommand.RequestContribution(
                        plan,
                        contribution,
                        stage,
                        kind,
                        title,
                        "For their plant manager",
                        new Asked(Function.MARKETING, null),
                        LocalDate.now(clock).plusDays(7)));
        return contribution;
    }

    /** Rosa wrote all that a lead standard needs, and submitted it. */
    ElementId inReview(PlanId plan, String title) {
        var contribution = ElementId.random();
        as(
                TestActors.ROSA,
                new PlanCommand.DraftContribution(
                        plan, contribution, Stage.QUALIFYING, ContributionKind.LEAD_STANDARD, title));
        writes(TestActors.ROSA, plan, contribution, Field.LEAD_FIT, "Over 4 MW of process heat");
        writes(TestActors.ROSA, plan, contribution, Field.LEAD_READINESS, "A named owner of the heat bill");
        as(TestActors.ROSA, new PlanCommand.SubmitForReview(plan, contribution));
        return contribution;
    }

    void writes(Actor actor, PlanId plan, ElementId contribution, Field field, String words) {
        as(actor, new PlanCommand.EditText(plan, new FieldRef(contribution, field), 0, TextChange.insert(0, words)));
    }

    PlanView plan(PlanId plan) {
        return asked(new PlanQuery.FindPlan(plan), PlanView.class);
    }

    ContributionView contribution(PlanId plan, ElementId contribution) {
        return asked(new PlanQuery.FindContribution(plan, contribution), ContributionView.class);
    }

    private <T> T asked(PlanQuery query, Class<T> answer) {
        try {
            return Acting.as(TestActors.TOM, () -> queries.query(query, answer).join());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the board on the screen of the person. */
    StageBoard open(Actor actor, PlanId plan) {
        signIn(actor);
        UI.getCurrent().navigate(PlanNavigation.path(plan, "board"));
        roundTrip();
        return find(StageBoard.class).single();
    }

    void click(String button) {
        test(find(Button.class).withText(button).single()).click();
        roundTrip();
    }

    void writeInto(String label, String words) {
        test(find(TextArea.class).withCaption(label).single()).setValue(words);
        roundTrip();
    }

    BoardCanvas canvas() {
        return find(BoardCanvas.class).single();
    }

    /** The contributions that the browser was told to show at a stage, in their order. */
    List<ElementId> drawnAt(Stage stage) {
        return canvas().drawn(stage).stream().map(PlanView.Card::id).toList();
    }

    /** Whether a card of the stage has these words on it. */
    boolean says(Stage stage, String text) {
        var screen = canvas().screen();
        return canvas().drawn(stage).stream()
                .map(card -> CardPicture.of(card, screen))
                .anyMatch(card -> Stream.concat(
                                Stream.of(card.title(), card.summary(), card.who(), card.kind()),
                                card.marks().stream().map(Mark::text))
                        .anyMatch(words -> words.contains(text)));
    }

    /** What stands in it, but for the cards, which the browser draws. */
    boolean says(Component component, String text) {
        return component.getElement().getTextRecursively().contains(text);
    }

    /** As the board's script tells it. */
    void gesture(String what, Map<String, String> detail) {
        var told = JacksonUtils.createObjectNode();
        told.put("what", what);
        detail.forEach(told::put);
        gesture(told);
    }

    void gesture(ObjectNode told) {
        var element = canvas().getElement();
        var data = JacksonUtils.createObjectNode();
        data.set("event.detail", told);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "vr-board", data));
        roundTrip();
    }
}
