package dev.verona.plan.ui.board;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Toasts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a card gets to another stage or another place in its column: dragged, by the keyboard or by its menu. Each can be taken back. */
final class CardMoves {

    private final PlanScreen screen;
    private final Consumer<ElementId> focus;

    /** @param focus puts the cursor on a card again after it was moved */
    CardMoves(PlanScreen screen, Consumer<ElementId> focus) {
        this.screen = screen;
        this.focus = focus;
    }

    /** To the foot of a stage. */
    void toStage(ElementId moved, Stage stage) {
        screen.card(moved).filter(card -> card.stage() != stage).ifPresent(card -> move(card, stage, last(stage)));
    }

    /** To the stage before or after. */
    void sideways(ElementId moved, int by) {
        screen.card(moved)
                .ifPresent(card -> Arrays.stream(Stage.values())
                        .filter(stage -> stage.number() == card.stage().number() + by)
                        .forEach(stage -> toStage(moved, stage)));
    }

    /** One place up or down in its column. */
    void within(ElementId moved, int by) {
        screen.card(moved).ifPresent(card -> {
            var column = ids(card.stage());
            var to = column.indexOf(moved) + by;
            if (to >= 0 && to < column.size()) {
                move(card, card.stage(), by > 0 ? column.get(to) : before(column, to));
            }
        });
    }

    /** Dropped on another card: takes its place, and that one makes way. */
    void onto(ElementId moved, ElementId target) {
        if (moved.equals(target)) {
            return;
        }
        var goal = screen.card(target);
        screen.card(moved)
                .ifPresent(card -> goal.ifPresent(other -> {
                    var column = ids(other.stage());
                    var from = column.indexOf(moved);
                    var to = column.indexOf(target);
                    move(card, other.stage(), from >= 0 && from < to ? target : before(column, to));
                }));
    }

    private void move(PlanView.Card card, Stage stage, @Nullable ElementId after) {
        var stageBefore = card.stage();
        var column = ids(stageBefore);
        var placeBefore = before(column, column.indexOf(card.id()));
        screen.send(new PlanCommand.MoveContribution(screen.plan(), card.id(), stage, after), () -> {
            focus.accept(card.id());
            var where = stage == stageBefore
                    ? "place " + (ids(stage).indexOf(card.id()) + 1) + " of "
                            + ids(stage).size()
                    : stage.label();
            Toasts.undo(
                    "Moved “" + card.title() + "” to " + where + ".",
                    () -> screen.send(
                            new PlanCommand.MoveContribution(screen.plan(), card.id(), stageBefore, placeBefore)));
        });
    }

    private @Nullable ElementId last(Stage stage) {
        var column = ids(stage);
        return column.isEmpty() ? null : column.getLast();
    }

    private static @Nullable ElementId before(List<ElementId> column, int at) {
        return at <= 0 ? null : column.get(at - 1);
    }

    private List<ElementId> ids(Stage stage) {
        return screen.column(stage).stream().map(PlanView.Card::id).toList();
    }
}
