package dev.verona.plan.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.PersonAvatar;
import java.util.List;

/** All that was done to a contribution, latest first, behind a fold. */
final class StepsList extends Composite<Details> {

    private final PlanScreen screen;
    private final OrderedList list = new OrderedList();
    private List<Step> shown = List.of();

    StepsList(PlanScreen screen) {
        this.screen = screen;
        list.addClassName("vr-timeline");
        list.getElement().setAttribute("reversed", true);
        getContent().setSummaryText("What happened so far");
        getContent().add(list);
        getContent().addClassName("vr-steps");
    }

    void show(ContributionView view) {
        if (view.steps().equals(shown)) {
            return;
        }
        shown = List.copyOf(view.steps());
        list.removeAll();
        shown.reversed().forEach(step -> list.add(item(step)));
    }

    private ListItem item(Step step) {
        var avatar = new PersonAvatar(step.by().name(), step.by().function());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var what = new Div(new Span(step.by().name() + " " + BoardWords.did(step.kind())));
        what.addClassName("vr-timeline-what");
        if (!step.reason().isBlank()) {
            var reason = new Div(step.reason());
            reason.addClassNames("vr-small", "vr-soft");
            what.add(reason);
        }
        var when = new Span(Formats.current().ago(step.at(), screen.now()));
        when.addClassName("vr-timeline-when");
        when.setTitle(Formats.current().dateTime(step.at()));
        var item = new ListItem(avatar, what, when);
        item.addClassName("vr-timeline-entry");
        return item;
    }
}
