package dev.verona.segment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import dev.verona.account.page.AccountNavigation;
import dev.verona.segment.api.SegmentDetails;
import dev.verona.segment.api.TenView;
import dev.verona.segment.api.TenView.Act;
import dev.verona.segment.api.TenView.Placed;
import dev.verona.shared.Function;
import dev.verona.shared.Period;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ten of a half-year: moved by dragging or by buttons while it is proposed, each manual change with its reason. */
final class TenCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int DEEDS = 6;

    private final transient Commands commands;
    private final transient Clock clock;
    private final transient Runnable onChoice;
    private final Select<Period> period = new Select<>();
    private final Div body = new Div();
    private transient @Nullable SegmentDetails segment;
    private transient @Nullable Period wanted;
    private boolean filling;

    TenCard(Commands commands, Clock clock, Runnable onChoice) {
        this.commands = commands;
        this.clock = clock;
        this.onChoice = onChoice;
        period.setLabel("Half-year");
        period.setItemLabelGenerator(SegmentWords::period);
        period.addValueChangeListener(change -> {
            if (!filling && change.getValue() != null) {
                choose(change.getValue());
            }
        });
        body.addClassName("vr-stack");
        var card = Parts.card("ten", "The top ten");
        card.add(period, body);
        getContent().add(card);
    }

    Optional<TenView> chosen() {
        var now = segment;
        return now == null
                ? Optional.empty()
                : now.tens().stream().filter(ten -> ten.period().equals(wanted)).findFirst();
    }

    void choose(Period chosen) {
        wanted = chosen;
        draw();
        onChoice.run();
    }

    void show(SegmentDetails now, LocalDate today) {
        segment = now;
        if (chosen().isEmpty()) {
            wanted = now.tens().stream()
                    .filter(ten -> ten.may().contains(Act.AGREE) || ten.period().contains(today))
                    .map(TenView::period)
                    .findFirst()
                    .or(() -> now.tens().stream().map(TenView::period).findFirst())
                    .orElse(null);
        }
        draw();
    }

    private void draw() {
        var now = segment;
        if (now == null) {
            return;
        }
        filling = true;
        period.setItems(now.tens().stream().map(TenView::period).toList());
        period.setValue(wanted);
        filling = false;
        period.setVisible(now.tens().size() > 1);
        body.removeAll();
        chosen().ifPresentOrElse(ten -> fill(now, ten), () -> body.add(nothing(now)));
    }

    private static EmptyState nothing(SegmentDetails now) {
        return new EmptyState(
                        VaadinIcon.TROPHY,
                        "No ten yet",
                        now.criteria().inForce() == 0
                                ? "The ten follows from scores, and these from criteria that both heads have agreed to. Write the criteria first."
                                : "Propose the ten for a half-year: it comes from the scores, anybody may change it with a reason, and both heads fix it.")
                .small();
    }

    private void fill(SegmentDetails now, TenView ten) {
        var formats = Formats.current();
        var fixed = ten.fixedAt();
        body.add(SegmentWords.row(
                SegmentWords.chip(ten.state()),
                new Span(SegmentWords.period(ten.period())),
                Parts.soft("by the criteria of version " + ten.criteria()
                        + (fixed != null && ten.state() == TenView.State.FIXED
                                ? ", fixed on " + formats.date(fixed)
                                : ""))));
        var list = new OrderedList();
        list.addClassName("vr-ten");
        list.getElement().setAttribute("aria-label", "The ten by rank");
        var may = ten.may().contains(Act.CHANGE);
        ten.places().forEach(place -> list.add(item(now, ten, place, may)));
        body.add(list);
        for (var function : List.of(Function.SALES, Function.MARKETING)) {
            body.add(Parts.soft(SegmentWords.agreement(ten.agreed(), function)));
        }
        body.add(deeds(ten));
    }

    private ListItem item(SegmentDetails now, TenView ten, Placed place, boolean may) {
        var rank = new Span(String.valueOf(place.rank()));
        rank.addClassName("vr-ten-rank");
        var head = SegmentWords.row(
                Parts.link(
                        AccountNavigation.pathOf(place.account().id()),
                        place.account().name()),
                Parts.soft(SegmentWords.points(place.points()) + " points"));
        var cell = SegmentWords.lines(head);
        var manual = place.manual();
        if (manual != null) {
            head.add(new Chip(
                    place.byScore() == 0 ? "Put in by hand" : "Moved by hand, by score " + place.byScore(),
                    Tone.ACCENT,
                    VaadinIcon.HAND));
            cell.add(
                    new Span("“" + manual.reason() + "”"),
                    Parts.soft(manual.by().name() + ", " + Formats.current().ago(manual.at(), clock.instant())));
        }
        var item = new ListItem(rank, cell);
        item.addClassName("vr-ten-place");
        if (may) {
            item.add(buttons(now, ten, place));
            carry(item, now, ten, place);
        }
        return item;
    }

    private Component buttons(SegmentDetails now, TenView ten, Placed place) {
        var name = place.account().name();
        var up = SegmentWords.mark(
                VaadinIcon.ARROW_UP, "Move " + name + " up", () -> move(now, ten, place, place.rank() - 1));
        up.setEnabled(place.rank() > 1);
        var down = SegmentWords.mark(
                VaadinIcon.ARROW_DOWN, "Move " + name + " down", () -> move(now, ten, place, place.rank() + 1));
        down.setEnabled(place.rank() < ten.places().size());
        var replace = SegmentWords.mark(
                VaadinIcon.EXCHANGE,
                "Put another in the place of " + name,
                () -> ChangeDialog.replace(commands, now, ten, place));
        var buttons = new Div(up, down, replace);
        buttons.addClassName("vr-ten-buttons");
        return buttons;
    }

    private void move(SegmentDetails now, TenView ten, Placed place, int rank) {
        ChangeDialog.move(commands, now, ten, place, rank);
    }

    /** A place that is dropped on another takes its rank. */
    private void carry(ListItem item, SegmentDetails now, TenView ten, Placed place) {
        var source = DragSource.create(item);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(place);
        var target = DropTarget.create(item);
        target.addDropListener(drop -> drop.getDragData()
                .filter(Placed.class::isInstance)
                .map(Placed.class::cast)
                .filter(dragged -> dragged.rank() != place.rank())
                .ifPresent(dragged -> move(now, ten, dragged, place.rank())));
    }

    private Component deeds(TenView ten) {
        var list = new UnorderedList();
        list.addClassName("vr-ten-deeds");
        ten.deeds().stream().limit(DEEDS).forEach(deed -> {
            var words =
                    deed.by().name() + " " + deed.what() + (deed.reason().isEmpty() ? "" : ": “" + deed.reason() + "”");
            list.add(new ListItem(
                    new Span(words), Parts.soft(" " + Formats.current().ago(deed.at(), clock.instant()))));
        });
        return list;
    }
}
