package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Stage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What people do to cards with a mouse, a finger or a key, as the board's script tells it: one listener for all cards. */
final class BoardGestures {

    private static final String DETAIL = "event.detail.";

    private final Component board;
    private final PlanScreen screen;

    private BoardGestures(Component board, PlanScreen screen) {
        this.board = board;
        this.screen = screen;
    }

    /** @param open opens a contribution beside the board */
    static void listen(Component board, PlanScreen screen, CardMoves moves, CardSteps steps, Consumer<ElementId> open) {
        var gestures = new BoardGestures(board, screen);
        gestures.on("vr-card-open", List.of(), (card, event) -> open.accept(card.id()));
        gestures.on("vr-card-menu", List.of(), (card, event) -> MoveDialog.open(card, moves, steps));
        gestures.on("vr-card-key", List.of("key"), (card, event) -> {
            switch (detail(event, "key")) {
                case "ArrowLeft" -> moves.sideways(card.id(), -1);
                case "ArrowRight" -> moves.sideways(card.id(), 1);
                case "ArrowUp" -> moves.within(card.id(), -1);
                default -> moves.within(card.id(), 1);
            }
        });
        gestures.on(
                "vr-card-step-key",
                List.of("key"),
                (card, event) -> steps.onward(card.id(), detail(event, "key").equals("ArrowLeft") ? -1 : 1));
        gestures.on(
                "vr-card-step",
                List.of("goal"),
                (card, event) -> steps.to(card.id(), ContributionState.valueOf(detail(event, "goal"))));
        gestures.on("vr-card-drop", List.of("stage", "onto"), (card, event) -> {
            var onto = detail(event, "onto");
            if (onto.isEmpty()) {
                moves.toStage(card.id(), Stage.valueOf(detail(event, "stage")));
            } else {
                moves.onto(card.id(), new ElementId(onto));
            }
        });
    }

    private void on(String name, List<String> details, BiConsumer<PlanView.Card, DomEvent> act) {
        var listening = board.getElement()
                .addEventListener(name, event -> card(event).ifPresent(card -> act.accept(card, event)))
                .addEventData(DETAIL + "card");
        details.forEach(each -> listening.addEventData(DETAIL + each));
    }

    private Optional<PlanView.Card> card(DomEvent event) {
        return screen.card(new ElementId(detail(event, "card")));
    }

    private static String detail(DomEvent event, String name) {
        return event.getEventData().get(DETAIL + name).asString();
    }
}
