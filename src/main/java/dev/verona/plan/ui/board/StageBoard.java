package dev.verona.plan.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanPart;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The eight stages as columns, or one at a time on a phone, and the contribution that the person has opened. Other people's changes come in by
 * themselves: a card moves or changes where it is, and is marked with its author.
 */
@StyleSheet("context://verona/css/board.css")
@JavaScript("context://verona/js/board.js")
final class StageBoard extends PlanPart {

    private final CardMoves moves;
    private final Map<Stage, StageColumn> columns = new EnumMap<>(Stage.class);
    /** Those that are drawn, and once were. */
    private final Map<ElementId, ContributionCard> cards = new HashMap<>();

    private final BoardSummary summary = new BoardSummary();
    private final FilterBar filterBar;
    private final StageStrip strip = new StageStrip(this::showStage);
    private final Div board = new Div();
    private final Div beside = new Div();
    private final Button density = new Button("Compact", click -> condense(!this.compact));
    private BoardFilter filter = BoardFilter.ALL;
    private boolean compact;
    private @Nullable ContributionPanel panel;
    private @Nullable Registration navigation;

    StageBoard(PlanScreen screen) {
        super(screen);
        moves = new CardMoves(screen(), this::focus);
        filterBar = new FilterBar(screen(), this::filtered);
        for (var stage : Stage.values()) {
            columns.put(stage, new StageColumn(stage, screen(), this::draw, this::request, this::draft));
        }
        board.addClassName("vr-board");
        board.getElement().setAttribute("role", "group");
        board.getElement().setAttribute("aria-label", "Stage board");
        columns.values().forEach(board::add);
        var steps = new CardSteps(screen(), this::focus, this::open);
        BoardGestures.listen(board, screen(), moves, steps, this::open);
        beside.addClassName("vr-board-beside");
        getContent().addClassNames("vr-board-frame", "vr-stack");
        density.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        density.addClassName("vr-board-density");
        var top = new Div(summary, filterBar, density);
        top.addClassNames("vr-board-top", "vr-no-print");
        getContent().add(top, strip, board, new StateGoals(), beside);
        showStage(Stage.PROSPECTING);
        screen.margin().ifPresent(margin -> margin.onChange(() -> showCards(screen().view())));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        board.getElement().executeJs("window.Verona.board(this)");
        visit(BoardAddress.of(attach.getUI().getInternals().getActiveViewLocation()));
        navigation = attach.getUI().addAfterNavigationListener(event -> visit(BoardAddress.of(event.getLocation())));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        if (navigation != null) {
            navigation.remove();
        }
    }

    CardMoves moves() {
        return moves;
    }

    private void focus(ElementId contribution) {
        screen().card(contribution)
                .map(PlanView.Card::stage)
                .map(columns::get)
                .ifPresent(column -> column.reveal(contribution));
        Optional.ofNullable(cards.get(contribution)).ifPresent(ContributionCard::focus);
    }

    /** Opens what the address names. */
    private void visit(BoardAddress address) {
        filter = address.filter();
        showDensity(address.compact());
        filterBar.show(filter);
        showCards(screen().view());
        if (address.open() == null) {
            shut();
        } else {
            openPanel(address.open());
        }
    }

    /** Opens a contribution beside the board. */
    void open(ElementId contribution) {
        var first = panel == null;
        openPanel(contribution);
        address(first);
    }

    private void openPanel(ElementId contribution) {
        if (panel != null && panel.contribution().equals(contribution)) {
            return;
        }
        var card = screen().card(contribution);
        if (card.isEmpty()) {
            return;
        }
        shut();
        showStage(card.get().stage());
        panel = new ContributionPanel(screen(), contribution, this::close);
        beside.add(panel);
        getContent().getElement().setAttribute("data-open", true);
        redraw(contribution);
        panel.focus();
    }

    private void close() {
        var left = panel;
        shut();
        address(false);
        if (left != null) {
            focus(left.contribution());
        }
    }

    private void shut() {
        if (panel != null) {
            var left = panel.contribution();
            beside.remove(panel);
            getContent().getElement().removeAttribute("data-open");
            panel = null;
            redraw(left);
        }
    }

    private void redraw(ElementId contribution) {
        if (cards.containsKey(contribution)) {
            screen().card(contribution).ifPresent(this::draw);
        }
    }

    private ContributionCard draw(PlanView.Card card) {
        var drawn = cards.computeIfAbsent(card.id(), id -> new ContributionCard());
        drawn.show(card, screen(), panel != null && panel.contribution().equals(card.id()));
        return drawn;
    }

    private void address(boolean asStep) {
        var ui = UI.getCurrent();
        if (ui != null) {
            new BoardAddress(panel == null ? null : panel.contribution(), filter, compact).write(ui, asStep);
        }
    }

    private void condense(boolean wanted) {
        showDensity(wanted);
        address(false);
    }

    private void showDensity(boolean asCompact) {
        compact = asCompact;
        board.getElement().setAttribute("data-compact", compact);
        density.getElement().setAttribute("aria-pressed", String.valueOf(compact));
    }

    private void filtered(BoardFilter wanted) {
        filter = wanted;
        showCards(screen().view());
        address(false);
    }

    private void showStage(Stage stage) {
        strip.choose(stage);
        columns.forEach((each, column) -> column.setCurrent(each == stage));
    }

    private void request(Stage stage, Function asked) {
        new RequestDialog(screen(), stage, asked).open();
    }

    private void draft(Stage stage, ContributionKind kind) {
        new DraftDialog(screen(), stage, kind, this::open).open();
    }

    @Override
    protected void show(PlanView plan) {
        showCards(plan);
        if (panel != null) {
            panel.show(plan);
        }
    }

    private void showCards(PlanView plan) {
        for (var stage : Stage.values()) {
            var all = screen().column(stage);
            var shown = all.stream().filter(filter::lets).toList();
            Objects.requireNonNull(columns.get(stage)).show(all, shown);
            strip.show(stage, all);
        }
        summary.show(plan.contributions());
        filterBar.showCounts(plan.contributions(), filter);
        cards.values().removeIf(card -> !card.isAttached() && isAttached());
    }

    @Override
    protected List<Component> placesOf(PlanEvent event) {
        var places = new ArrayList<Component>();
        if (panel != null) {
            panel.placeOf(event).ifPresent(places::add);
        }
        BoardWords.contribution(event).map(cards::get).ifPresent(places::add);
        return places;
    }

    @Override
    protected String did(PlanEvent event) {
        var title = BoardWords.contribution(event)
                .map(cards::get)
                .map(card -> ": " + card.title())
                .orElse("");
        return BoardWords.did(event).orElse("changed it") + title;
    }
}
