package dev.verona.history.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.Registration;
import dev.verona.history.api.Comparison;
import dev.verona.history.api.Deed;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.Mark;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Toasts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;

/** Two moments of a plan against each other; which ones is in the address. Without any, it is what changed since the last signature. */
@StyleSheet("context://verona/css/history.css")
class ComparisonPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PlanScreen screen;
    private final transient PlanId plan;
    private final transient QueryGateway queries;
    private final transient Clock clock;
    private final Div ready = new Div();
    private final Div pickers = new Div();
    private final Div result = new Div();
    private @Nullable Registration navigation;
    private transient Optional<PlanMoment> to = Optional.empty();
    private transient PlanMoment from = new PlanMoment.AfterEvent(0);

    ComparisonPanel(PlanScreen screen, QueryGateway queries, Clock clock) {
        this.screen = screen;
        this.plan = screen.plan();
        this.queries = queries;
        this.clock = clock;
        ready.addClassNames("vr-row", "vr-no-print", "vr-compare-ready");
        pickers.addClassNames("vr-compare-pickers", "vr-no-print");
        result.addClassNames("vr-stack", "vr-compare-result");
        getContent().addClassNames("vr-stack", "vr-compare");
        getContent().add(ready, pickers, result);
    }

    /** The address is known when the navigation that put this on the screen is over, and another one may only change that. */
    @Override
    protected void onAttach(AttachEvent attach) {
        navigation = attach.getUI().addAfterNavigationListener(event -> visit(event.getLocation()));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (navigation != null) {
            navigation.remove();
        }
    }

    private void visit(Location location) {
        var address = ComparisonAddress.of(location);
        var marks = marks();
        from = address.from()
                .orElseGet(() -> new PlanMoment.AfterEvent(lastSignature(marks).orElse(0L)));
        to = address.to();
        offer(marks);
        show(marks);
    }

    private List<Mark> marks() {
        return Commands.answer(
                queries.query(new HistoryQuery.MarkedMoments(plan), ResponseTypes.multipleInstancesOf(Mark.class)));
    }

    private void show() {
        show(marks());
    }

    private static Optional<Long> lastSignature(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.deed() == Deed.SIGNED)
                .map(Mark::sequence)
                .reduce((earlier, later) -> later);
    }

    private void offer(List<Mark> marks) {
        ready.removeAll();
        var path = PlanNavigation.path(plan, ComparisonSection.ID);
        var label = new Span("What changed");
        label.addClassName("vr-soft");
        ready.add(label);
        lastSignature(marks)
                .ifPresent(
                        signed -> ready.add(chip("since the last signature", path + ComparisonAddress.since(signed))));
        ready.add(chip("this quarter", path + ComparisonAddress.since(beginOfQuarter())));
        ready.add(chip("since it was opened", path + ComparisonAddress.since(0)));
        LastLook.offer(plan, path, ready);
    }

    private static Anchor chip(String label, String path) {
        var link = Parts.link(path, label);
        link.addClassName("vr-chip-link");
        return link;
    }

    /** On the viewer's calendar. */
    private Instant beginOfQuarter() {
        var zone = Formats.current().zone();
        var today = Formats.current().day(clock.instant());
        var first = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
        return first.atStartOfDay(zone).toInstant().minusMillis(1);
    }

    private void show(List<Mark> marks) {
        result.removeAll();
        try {
            var comparison = Commands.answer(queries.query(
                    new HistoryQuery.Compare(plan, atLeastOpened(marks), to.orElse(PlanMoment.NOW)), Comparison.class));
            pickers(marks, comparison);
            result.add(summary(comparison));
            if (comparison.things().isEmpty()) {
                result.add(new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O,
                        "Nothing differs",
                        "The plan says the same at both moments. Choose an earlier one to see how it came to this."));
            }
            result.add(new ComparisonView(plan, comparison, restoring(comparison)));
        } catch (Rejection rejection) {
            result.add(new Paragraph(FormErrors.message(rejection)));
        }
    }

    /** Only what is now can be made as it was. */
    private ComparisonView.Restoring restoring(Comparison comparison) {
        return new ComparisonView.Restoring() {
            @Override
            public boolean may(Comparison.Section section) {
                return to.isEmpty()
                        && !screen.past()
                        && (section == Comparison.Section.BOARD ? screen.mayContribute() : screen.mayShape());
            }

            @Override
            public void restore(List<Comparison.Thing> things) {
                RestoreDialog.open(screen, queries, comparison, things, ComparisonPanel.this::show);
            }

            @Override
            public void bringBack(Comparison.Thing thing) {
                var element = Objects.requireNonNull(thing.element());
                if (screen.send(new PlanCommand.RestoreElement(plan, element))) {
                    show();
                    Toasts.undo(
                            "Brought back.",
                            () -> screen.send(
                                    new PlanCommand.RemoveElement(plan, element), ComparisonPanel.this::show));
                }
            }
        };
    }

    /** A quarter that began before the plan did is compared from its first event. */
    private PlanMoment atLeastOpened(List<Mark> marks) {
        return from instanceof PlanMoment.AtTime(Instant at)
                        && !marks.isEmpty()
                        && at.isBefore(marks.getFirst().at())
                ? new PlanMoment.AfterEvent(0)
                : from;
    }

    private void pickers(List<Mark> marks, Comparison comparison) {
        pickers.removeAll();
        var first = new MomentPicker("From", moment -> go(moment, to));
        var second = new MomentPicker("To", moment -> go(from, Optional.of(moment)));
        var begun = comparison.before().createdAt();
        first.offer(marks, begun);
        second.offer(marks, begun);
        first.show(
                mark(marks, comparison.from()), comparison.before().lastTouch().at());
        second.show(mark(marks, comparison.to()), comparison.after().lastTouch().at());
        pickers.add(first, second);
    }

    private static @Nullable Mark mark(List<Mark> marks, long sequence) {
        return marks.stream()
                .filter(mark -> mark.sequence() == sequence)
                .findFirst()
                .orElse(null);
    }

    private void go(PlanMoment newFrom, Optional<PlanMoment> newTo) {
        var query = new StringBuilder("?from=").append(written(newFrom));
        newTo.ifPresent(moment -> query.append("&to=").append(written(moment)));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .pushState(null, new Location(PlanNavigation.path(plan, ComparisonSection.ID) + query), true);
    }

    private static String written(PlanMoment moment) {
        return switch (moment) {
            case PlanMoment.AfterEvent(long sequence) -> Long.toString(sequence);
            case PlanMoment.AtTime(Instant at) -> at.toString();
        };
    }

    private Component summary(Comparison comparison) {
        var formats = Formats.current();
        var text = new Paragraph("From "
                + formats.dateTime(comparison.before().lastTouch().at()) + " to "
                + (to.isEmpty()
                        ? "now"
                        : formats.dateTime(comparison.after().lastTouch().at())) + ": "
                + ComparisonView.counts(comparison, formats) + ".");
        text.addClassName("vr-compare-summary");
        return text;
    }
}
