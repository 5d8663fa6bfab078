package dev.verona.plan.ui.board;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.select.Select;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanLibrary.Standing;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.FunctionBadge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The stages and all their cards, drawn in the browser: one element at the server, which keeps what it told the browser to show as the read model's own
 * cards, and of these tells it those that changed.
 */
@Tag("div")
@StyleSheet("context://verona/css/board.css")
@JavaScript("context://verona/js/board.js")
@JavaScript("context://verona/js/board-picture.js")
@Uses(Select.class)
@Uses(Checkbox.class)
final class BoardCanvas extends Component {

    private static final long serialVersionUID = 1L;

    /** Boards of so many cards are drawn whole, and so printed and searched whole. */
    private static final int WHOLE = 96;

    private final transient PlanScreen screen;
    private final transient Map<Stage, StageColumn> columns = new EnumMap<>(Stage.class);
    private final transient Map<Stage, StageColumn.Drawn> drawn = new EnumMap<>(Stage.class);
    /** How much is said about the cards about which anything is. */
    private final transient Map<ElementId, Integer> comments = new HashMap<>();

    /** How what the cards are made from stands, as far as they are made from something. */
    private final transient Map<ElementId, Standing> standings = new HashMap<>();

    private BoardFilter filter = BoardFilter.ALL;
    private boolean movable;
    private boolean compact;
    private transient @Nullable ElementId open;
    private transient BoardPicture.@Nullable Around told;

    BoardCanvas(PlanScreen screen) {
        this.screen = screen;
        for (var stage : Stage.values()) {
            columns.put(stage, new StageColumn());
        }
        getElement().getClassList().add("vr-board-canvas");
    }

    /** The browser has another element now, or none: it is told everything anew. */
    void forget() {
        drawn.clear();
        told = null;
    }

    void setFilter(BoardFilter filter) {
        this.filter = filter;
    }

    boolean compact() {
        return compact;
    }

    void setCompact(boolean compact) {
        this.compact = compact;
    }

    /** @param open what is open beside the board */
    void setOpen(@Nullable ElementId open) {
        this.open = open;
    }

    PlanScreen screen() {
        return screen;
    }

    /** What the browser shows of a stage. */
    List<PlanView.Card> drawn(Stage stage) {
        var there = drawn.get(stage);
        return there == null ? List.of() : there.cards();
    }

    void drawMore(Stage stage) {
        column(stage).drawMore();
        show();
    }

    /** Puts the cursor on a card, and its stage before the eyes of who sees one at a time. */
    void focus(ElementId contribution) {
        screen.card(contribution).map(PlanView.Card::stage).map(this::column).ifPresent(column -> {
            column.reveal(contribution);
            show();
        });
        call("focus", contribution.value());
    }

    /** Puts the card's stage before the eyes of who sees one at a time. */
    void turnTo(ElementId contribution) {
        call("turnTo", contribution.value());
    }

    /** Brings a stage before the eyes, and marks it as what the address named. */
    void lookAt(Stage stage) {
        call("lookAt", stage.name());
    }

    /** Marks a card with the name of somebody who changed it. */
    void flash(ElementId contribution, Actor author, String what) {
        call("flash", contribution.value(), author.name(), FunctionBadge.cssClass(author.function()), what);
    }

    private void call(String name, Object... arguments) {
        getElement().executeJs("window.Verona.boardPicture(this)[$0](...$1)", name, List.of(arguments));
    }

    /** Tells the browser what changed. */
    void show() {
        var first = drawn.isEmpty();
        var wholly = first || movable != screen.mayContribute();
        movable = screen.mayContribute();
        var cards = screen.view().contributions();
        var known = drawn.values().stream()
                .flatMap(each -> each.cards().stream())
                .collect(toMap(PlanView.Card::id, Function.identity()));
        var changedColumns = new ArrayList<BoardPicture.Column>();
        var changedCards = new ArrayList<CardPicture>();
        for (var stage : Stage.values()) {
            var all = screen.column(stage);
            column(stage).show(all, all.stream().filter(filter::lets).toList(), cards.size() <= WHOLE);
            var now = column(stage).now();
            now.cards().stream()
                    .filter(card -> isAnother(card, known) || wholly)
                    .forEach(card -> changedCards.add(CardPicture.of(card, screen)));
            var picture = BoardPicture.Column.of(stage, now);
            var before = drawn.put(stage, now);
            if (before == null || !BoardPicture.Column.of(stage, before).equals(picture)) {
                changedColumns.add(picture);
            }
        }
        var around = new BoardPicture.Around(
                BoardPicture.Summary.of(cards),
                movable,
                open == null ? "" : open.value(),
                compact,
                filter.parameters(),
                filter.equals(BoardFilter.ALL)
                        ? ""
                        : cards.stream().filter(filter::lets).count() + " of " + cards.size() + " shown");
        if (!changedColumns.isEmpty() || !changedCards.isEmpty() || !around.equals(told)) {
            told = around;
            getElement()
                    .executeJs(
                            "window.Verona.boardPicture(this).show($0)",
                            new BoardPicture(first ? frame() : null, changedColumns, changedCards, around));
        }
    }

    /** Whether the browser shows it otherwise; what others say about it is no part of the card. */
    private boolean isAnother(PlanView.Card card, Map<ElementId, PlanView.Card> known) {
        var stands = standsOtherwise(card);
        int now = CardPicture.comments(card, screen);
        var before = now == 0 ? comments.remove(card.id()) : comments.put(card.id(), now);
        return stands || now != (before == null ? 0 : before) || !card.equals(known.get(card.id()));
    }

    private boolean standsOtherwise(PlanView.Card card) {
        var now = screen.sources().standing(card);
        var before = now.isPresent() ? standings.put(card.id(), now.get()) : standings.remove(card.id());
        return !now.equals(Optional.ofNullable(before));
    }

    private BoardPicture.Frame frame() {
        return new BoardPicture.Frame(
                Arrays.stream(Stage.values())
                        .map(stage -> StagePicture.of(stage, screen))
                        .toList(),
                FilterPicture.of(screen),
                BoardPicture.goals());
    }

    private StageColumn column(Stage stage) {
        return Objects.requireNonNull(columns.get(stage));
    }
}
