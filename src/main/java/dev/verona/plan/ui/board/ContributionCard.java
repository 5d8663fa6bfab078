package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.PersonAvatar;
import dev.verona.shell.ui.Tone;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A contribution on the board. A click opens it; Alt with an arrow key moves it; so do dragging and its menu. */
final class ContributionCard extends Composite<Article> {

    private final PlanScreen screen;
    private final CardMoves moves;
    private final Div kind = new Div();
    private final NativeButton title = new NativeButton();
    private final Paragraph summary = new Paragraph();
    private final Div chips = new Div();
    private final Div who = new Div();
    private final MenuBar menu = new MenuBar();
    private final Map<Stage, MenuItem> stages = new EnumMap<>(Stage.class);
    private final DragSource<Article> drag;
    private PlanView.@Nullable Card shown;

    ContributionCard(PlanScreen screen, CardMoves moves, Runnable open) {
        this.screen = screen;
        this.moves = moves;
        kind.addClassName("vr-contribution-kind");
        title.addClassName("vr-contribution-title");
        summary.addClassName("vr-contribution-summary");
        chips.addClassName("vr-row-s");
        who.addClassName("vr-contribution-who");
        var top = new Div(kind, menu);
        top.addClassName("vr-contribution-top");
        var root = getContent();
        root.addClassNames("vr-card", "vr-card-link", "vr-contribution");
        root.getElement().setAttribute("data-tight", true);
        root.add(top, title, summary, chips, who);
        title.addClickListener(click -> open.run());
        root.getElement()
                .addEventListener("click", click -> open.run())
                .setFilter("!event.target.closest('button, vaadin-menu-bar')");
        drag = DragSource.create(root);
        drag.setEffectAllowed(EffectAllowed.MOVE);
        var target = DropTarget.create(root);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(ElementId.class::isInstance)
                .map(ElementId.class::cast)
                .ifPresent(dragged -> current().ifPresent(card -> moves.onto(dragged, card.id()))));
        menu();
        keys();
    }

    String title() {
        return title.getText();
    }

    CardMoves moves() {
        return moves;
    }

    void focus() {
        title.focus();
    }

    void markOpen(boolean open) {
        title.getElement().setAttribute("aria-expanded", String.valueOf(open));
        getContent().getElement().setAttribute("data-open", open);
    }

    void show(PlanView.Card card) {
        var movable = screen.mayMove(card);
        drag.setDraggable(movable);
        menu.setVisible(movable);
        if (card.equals(shown)) {
            return;
        }
        shown = card;
        drag.setDragData(card.id());
        FunctionBadge.colour(getContent(), card.from());
        getContent().getElement().setAttribute("data-state", card.state().name());
        kind.removeAll();
        var icon = BoardWords.icon(card.kind()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        kind.add(icon, new Span(card.kind().label()));
        title.setText(card.title());
        summary.setText(card.summary());
        summary.setVisible(!card.summary().isBlank());
        stages.forEach((stage, item) -> item.setEnabled(stage != card.stage()));
        chips(card);
        who(card);
    }

    private void chips(PlanView.Card card) {
        chips.removeAll();
        chips.add(BoardWords.chip(card.state()), new FunctionBadge(card.from()));
        if (card.verdict() != null) {
            chips.add(BoardWords.chip(card.verdict()));
        }
        var due = card.due();
        if (card.overdue(screen.today()) && due != null) {
            chips.add(new Chip(Formats.current().due(due, screen.today()), Tone.BAD, VaadinIcon.CLOCK));
        } else if (due != null
                && (card.state() == ContributionState.REQUESTED || card.state() == ContributionState.DRAFTED)) {
            chips.add(new Chip(Formats.current().due(due, screen.today()), Tone.CALM, VaadinIcon.CLOCK));
        }
    }

    private void who(PlanView.Card card) {
        who.removeAll();
        var asked = card.askedPerson();
        var last = card.last();
        if (card.state() == ContributionState.REQUESTED && asked != null) {
            who.add(
                    avatar(asked.name(), asked.function()),
                    new Span(last.by().name() + " asks " + asked.name() + ", "
                            + Formats.current().ago(last.at(), screen.now())));
            return;
        }
        who.add(
                avatar(last.by().name(), last.by().function()),
                new Span(last.by().name() + ", " + Formats.current().ago(last.at(), screen.now())));
    }

    private static PersonAvatar avatar(String name, Function function) {
        var avatar = new PersonAvatar(name, function, PersonAvatar.Size.SMALL);
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    private void menu() {
        menu.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        menu.addClassName("vr-no-print");
        var root = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel("Move this contribution");
        var to = root.getSubMenu().addItem("Move to stage");
        for (var stage : Stage.values()) {
            stages.put(
                    stage,
                    to.getSubMenu()
                            .addItem(
                                    stage.number() + "  " + stage.label(),
                                    click -> current().ifPresent(card -> moves.toStage(card.id(), stage))));
        }
        root.getSubMenu().addItem("Move up", click -> current().ifPresent(card -> moves.within(card.id(), -1)));
        root.getSubMenu().addItem("Move down", click -> current().ifPresent(card -> moves.within(card.id(), 1)));
    }

    private void keys() {
        key("ArrowLeft", card -> moves.sideways(card, -1));
        key("ArrowRight", card -> moves.sideways(card, 1));
        key("ArrowUp", card -> moves.within(card, -1));
        key("ArrowDown", card -> moves.within(card, 1));
    }

    private void key(String key, Consumer<ElementId> move) {
        getContent()
                .getElement()
                .addEventListener(
                        "keydown", event -> current().filter(screen::mayMove).ifPresent(card -> move.accept(card.id())))
                .setFilter("event.altKey && !event.ctrlKey && event.key === '" + key
                        + "' && (event.preventDefault(), true)");
    }

    private Optional<PlanView.Card> current() {
        return Optional.ofNullable(shown);
    }
}
