package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Component;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Stage;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What people do on the board with a mouse, a finger or a key, as its script tells it: one listener for all of it. */
final class BoardGestures {

    private static final String EVENT = "vr-board";
    private static final String DETAIL = "event.detail";

    private final PlanScreen screen;
    private final CardMoves moves;
    private final CardSteps steps;
    private final Board board;

    /** What the board itself does about it. */
    interface Board {

        /** Opens a contribution beside it. */
        void open(ElementId contribution);

        /** Offers what can be added to a stage. */
        void offer(Stage stage);

        /** Asks for, or begins, what a stage lacks. */
        void fill(Stage stage);

        void drawMore(Stage stage);

        void condense();

        void filter(BoardFilter wanted);
    }

    private BoardGestures(PlanScreen screen, CardMoves moves, CardSteps steps, Board board) {
        this.screen = screen;
        this.moves = moves;
        this.steps = steps;
        this.board = board;
    }

    static void listen(Component canvas, PlanScreen screen, CardMoves moves, CardSteps steps, Board board) {
        var gestures = new BoardGestures(screen, moves, steps, board);
        canvas.getElement()
                .addEventListener(
                        EVENT, event -> gestures.take(event.getEventData().get(DETAIL)))
                .addEventData(DETAIL);
    }

    private void take(JsonNode told) {
        switch (word(told, "what")) {
            case "add" -> board.offer(stage(told));
            case "gap" -> board.fill(stage(told));
            case "more" -> board.drawMore(stage(told));
            case "compact" -> board.condense();
            case "filter" -> board.filter(BoardFilter.of(words(told.path("filter"))));
            default -> card(told).ifPresent(card -> take(told, card));
        }
    }

    private void take(JsonNode told, PlanView.Card card) {
        switch (word(told, "what")) {
            case "open" -> board.open(card.id());
            case "menu" -> MoveDialog.open(card, moves, steps);
            case "key" -> key(card, word(told, "key"));
            case "step-key" -> steps.onward(card.id(), word(told, "key").equals("ArrowLeft") ? -1 : 1);
            case "step" -> steps.to(card.id(), ContributionState.valueOf(word(told, "goal")));
            case "drop" -> drop(card, word(told, "onto"), told);
            default -> throw new IllegalArgumentException("No such gesture: " + told);
        }
    }

    private void key(PlanView.Card card, String key) {
        switch (key) {
            case "ArrowLeft" -> moves.sideways(card.id(), -1);
            case "ArrowRight" -> moves.sideways(card.id(), 1);
            case "ArrowUp" -> moves.within(card.id(), -1);
            default -> moves.within(card.id(), 1);
        }
    }

    private void drop(PlanView.Card card, String onto, JsonNode told) {
        if (onto.isEmpty()) {
            moves.toStage(card.id(), stage(told));
        } else {
            moves.onto(card.id(), new ElementId(onto));
        }
    }

    private Optional<PlanView.Card> card(JsonNode told) {
        return screen.card(new ElementId(word(told, "card")));
    }

    private static Stage stage(JsonNode told) {
        return Stage.valueOf(word(told, "stage"));
    }

    private static Map<String, String> words(JsonNode told) {
        return told.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asString()));
    }

    private static String word(JsonNode told, String name) {
        return told.path(name).asString("");
    }
}
