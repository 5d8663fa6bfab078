package dev.verona.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.PersonRef;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.PersonAvatar;
import dev.verona.shell.ui.Tone;

/** A plan in a list: a link to it where the viewer may open it, else a word on whom to ask. */
final class PlanListItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    /** @param named whether the account's name stands in it; on the account's own page it does not */
    PlanListItem(PlanSummary plan, boolean named) {
        var formats = Formats.current();
        var period = PlanWords.period(plan.period(), formats);
        var title = new Span(named ? plan.accountName() : period);
        title.addClassName("vr-plan-item-title");
        var name = new Div(title);
        name.addClassName("vr-plan-item-name");
        if (named) {
            var when = new Span(period);
            when.addClassNames("vr-soft", "vr-small");
            name.add(when);
        }
        var status = new Div(PlanWords.status(plan.status()));
        status.addClassName("vr-plan-item-status");
        var owners = new Div(owner(plan.salesOwner()), owner(plan.marketingCoOwner()));
        owners.addClassName("vr-plan-item-owners");
        HtmlContainer row = plan.openTo() ? link(plan) : closed(plan);
        row.addClassName("vr-plan-item");
        row.add(name, status, owners, counts(plan, formats));
        getContent().add(row);
    }

    private static Anchor link(PlanSummary plan) {
        var link = Parts.link(PlanNavigation.path(plan.plan()), "");
        link.addClassName("vr-card-link");
        return link;
    }

    private static Div closed(PlanSummary plan) {
        var row = new Div();
        row.setTitle("You are not in this account's team. Ask "
                + plan.salesOwner().name() + " or " + plan.marketingCoOwner().name() + " to add you.");
        row.getElement().setAttribute("data-closed", true);
        return row;
    }

    private static Div owner(PersonRef person) {
        var owner = new Div(
                new PersonAvatar(person.name(), person.function(), PersonAvatar.Size.SMALL), new Span(person.name()));
        owner.addClassName("vr-row-s");
        return owner;
    }

    private static Div counts(PlanSummary plan, Formats formats) {
        var lines = new Div();
        lines.addClassNames("vr-plan-item-counts", "vr-small", "vr-soft");
        lines.add(new Span(
                plan.contributions() == 0
                        ? "No contributions yet"
                        : plan.agreed() + " of " + formats.count(plan.contributions(), "contribution") + " agreed"));
        if (plan.overdueActions() > 0) {
            lines.add(
                    new Chip(formats.count(plan.overdueActions(), "action") + " overdue", Tone.BAD, VaadinIcon.ALARM));
        } else {
            lines.add(new Span(formats.count(plan.openActions(), "open action")));
        }
        if (!plan.openTo()) {
            lines.add(new Span("Ask an owner to open it to you"));
        }
        return lines;
    }
}
