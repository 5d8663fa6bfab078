package dev.verona.history.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.verona.history.api.Mark;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.PlanId;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.FunctionBadge;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.PersonAvatar;
import dev.verona.shell.ui.Viewer;

/** Many things that happened at once outside the plan, as one act among the entries of its timeline. */
final class ActRow extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    ActRow(PlanId plan, Mark act) {
        var formats = Formats.current();
        var avatar = new PersonAvatar(act.by().name(), act.by().function());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(act.by().name());
        name.addClassName("vr-strong");
        var below = new Div(new FunctionBadge(act.by().function()));
        below.addClassNames("vr-row", "vr-small", "vr-soft");
        act.ways().stream()
                .filter(way -> Viewer.current().hasAny(way.roles().toArray(Role[]::new)))
                .findFirst()
                .ifPresent(way -> below.add(Parts.link(way.path(), way.label())));
        below.add(Parts.link(
                PlanNavigation.pathAt(plan, PlanNavigation.OVERVIEW, act.sequence()), "The plan at that moment"));
        var what = new Div(new Span(name, new Span(" " + Wording.brief(act.deed()) + ": " + act.subject())), below);
        what.addClassName("vr-timeline-what");
        var when = new Span(formats.time(act.at()));
        when.setTitle(formats.dateTime(act.at()));
        var side = new Div(when);
        side.addClassName("vr-timeline-when");
        getContent().addClassNames("vr-timeline-entry", "vr-timeline-act");
        getContent().add(avatar, what, side);
    }
}
