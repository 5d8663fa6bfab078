package dev.verona.plan.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanPart;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Function;
import dev.verona.shared.Stage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The eight stages as columns, or one at a time on a phone, and the contribution that the person has opened. Other people's changes come in by
 * themselves: a card moves or changes where it is, and is marked with its author.
 */
final class StageBoard extends PlanPart implements BoardGestures.Board {

    private final CardMoves moves;
    private final BoardCanvas canvas;
    private final AddMenu menu;
    private final Div beside = new Div();
    private BoardFilter filter = BoardFilter.ALL;
    private boolean compact;
    private @Nullable ContributionPanel panel;
    private @Nullable Registration navigation;

    StageBoard(PlanScreen screen) {
        super(screen);
        canvas = new BoardCanvas(screen());
        moves = new CardMoves(screen(), canvas::focus);
        menu = new AddMenu(
                getContent(), this::request, this::draft, screen().sources().offers() ? this::fromLibrary : null);
        BoardGestures.listen(canvas, screen(), moves, new CardSteps(screen(), canvas::focus, this::open), this);
        beside.addClassName("vr-board-beside");
        getContent().addClassName("vr-board-frame");
        getContent().add(canvas, beside);
        screen.margin().ifPresent(margin -> margin.onChange(canvas::show));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        canvas.forget();
        super.onAttach(attach);
        visit(attach.getUI().getInternals().getActiveViewLocation());
        navigation = attach.getUI().addAfterNavigationListener(event -> visit(event.getLocation()));
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

    private void visit(Location location) {
        visit(BoardAddress.of(location));
        PlanNavigation.stageOf(location).ifPresent(canvas::lookAt);
    }

    /** Opens what the address names. */
    private void visit(BoardAddress address) {
        filter = address.filter();
        compact = address.compact();
        if (address.open() == null) {
            shut();
        } else {
            openPanel(address.open());
        }
        draw();
    }

    @Override
    public void open(ElementId contribution) {
        var first = panel == null;
        openPanel(contribution);
        address(first);
    }

    private void openPanel(ElementId contribution) {
        if (panel != null && panel.contribution().equals(contribution)) {
            return;
        }
        if (screen().card(contribution).isEmpty()) {
            return;
        }
        shut();
        panel = new ContributionPanel(screen(), contribution, this::close);
        beside.add(panel);
        getContent().getElement().setAttribute("data-open", true);
        draw();
        canvas.turnTo(contribution);
        panel.focus();
    }

    private void close() {
        var left = panel;
        shut();
        address(false);
        draw();
        if (left != null) {
            canvas.focus(left.contribution());
        }
    }

    private void shut() {
        if (panel != null) {
            beside.remove(panel);
            getContent().getElement().removeAttribute("data-open");
            panel = null;
        }
    }

    private void address(boolean asStep) {
        var ui = UI.getCurrent();
        if (ui != null) {
            new BoardAddress(panel == null ? null : panel.contribution(), filter, compact).write(ui, asStep);
        }
    }

    @Override
    public void condense() {
        compact = !compact;
        draw();
        address(false);
    }

    @Override
    public void filter(BoardFilter wanted) {
        filter = wanted;
        draw();
        address(false);
    }

    @Override
    public void drawMore(Stage stage) {
        canvas.drawMore(stage);
    }

    @Override
    public void offer(Stage stage) {
        menu.offer(stage);
    }

    @Override
    public void fill(Stage stage) {
        if (screen().viewer().function() == Function.MARKETING) {
            draft(stage, ContributionKind.mainAt(stage));
        } else {
            request(stage, Function.MARKETING);
        }
    }

    private void request(Stage stage, Function asked) {
        new RequestDialog(screen(), stage, asked).open();
    }

    private void draft(Stage stage, ContributionKind kind) {
        new DraftDialog(screen(), stage, kind, this::open).open();
    }

    private void fromLibrary(Stage stage) {
        screen().sources().offer(stage, null, this::open);
    }

    @Override
    protected void show(PlanView plan) {
        draw();
        if (panel != null) {
            panel.show(plan);
        }
    }

    private void draw() {
        canvas.setFilter(filter);
        canvas.setCompact(compact);
        canvas.setOpen(panel == null ? null : panel.contribution());
        canvas.show();
    }

    @Override
    protected List<Component> placesOf(PlanEvent event) {
        return Optional.ofNullable(panel).flatMap(open -> open.placeOf(event)).stream()
                .toList();
    }

    @Override
    protected void markDrawn(PlanEvent event, Actor author, String what) {
        BoardWords.contribution(event).ifPresent(contribution -> canvas.flash(contribution, author, what));
    }

    @Override
    protected String did(PlanEvent event) {
        var title = BoardWords.contribution(event)
                .flatMap(screen()::card)
                .map(card -> ": " + card.title())
                .orElse("");
        return BoardWords.did(event).orElse("changed it") + title;
    }
}
