package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.shell.ui.Formats;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A contribution's life at a glance: which steps are behind it, who took them and when, where it stands, what is ahead. */
final class LifecycleStrip extends Composite<OrderedList> {

    LifecycleStrip() {
        getContent().addClassName("vr-life");
        getContent().getElement().setAttribute("aria-label", "Its life");
    }

    void show(ContributionView view) {
        var now = view.card().state();
        getContent().removeAll();
        for (var state : ContributionState.values()) {
            if (isOfThisLife(state, view)) {
                getContent().add(item(state, now, view.steps()));
            }
        }
    }

    /** What nobody asked for was never requested, and only what is retired shows that end. */
    private static boolean isOfThisLife(ContributionState state, ContributionView view) {
        return switch (state) {
            case REQUESTED -> view.card().asked() != null;
            case DRAFTED, IN_REVIEW, AGREED -> true;
            case RETIRED -> view.card().state() == ContributionState.RETIRED;
        };
    }

    private static ListItem item(ContributionState state, ContributionState now, List<Step> steps) {
        var item = new ListItem();
        var label = new Span(state.label());
        label.addClassName("vr-life-label");
        item.add(label);
        var step = reachedBy(state, steps).filter(each -> state.compareTo(now) <= 0);
        step.ifPresent(each -> {
            var who = new Span(each.by().name());
            var when = new Span(Formats.current().date(each.at()));
            who.addClassName("vr-life-who");
            when.addClassName("vr-life-who");
            item.add(who, when);
            item.setTitle(each.by().name() + " " + BoardWords.did(each.kind()) + ", "
                    + Formats.current().dateTime(each.at()));
        });
        item.getElement().setAttribute("data-place", state == now ? "now" : step.isPresent() ? "done" : "ahead");
        if (state == now) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    /** The latest step that led there. */
    private static Optional<Step> reachedBy(ContributionState state, List<Step> steps) {
        var leading = switch (state) {
            case REQUESTED -> Set.of(Step.Kind.REQUEST);
            case DRAFTED ->
                Set.of(Step.Kind.TAKE_UP, Step.Kind.DRAFT, Step.Kind.RETURN, Step.Kind.REOPEN, Step.Kind.REVIVE);
            case IN_REVIEW -> Set.of(Step.Kind.SUBMIT);
            case AGREED -> Set.of(Step.Kind.AGREE);
            case RETIRED -> Set.of(Step.Kind.RETIRE, Step.Kind.DECLINE);
        };
        return steps.reversed().stream()
                .filter(step -> leading.contains(step.kind()))
                .findFirst();
    }
}
