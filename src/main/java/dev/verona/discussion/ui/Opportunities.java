package dev.verona.discussion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.verona.account.api.OpportunityView;
import dev.verona.account.page.AccountNavigation;
import dev.verona.plan.api.PlanThing;
import dev.verona.shell.ui.Parts;

/** The open opportunities of the plan's account, each to be talked about as a thing of the plan. */
final class Opportunities extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Threads threads;

    Opportunities(Threads threads) {
        this.threads = threads;
        getContent().addClassNames("vr-stack-s", "vr-no-print");
        addAttachListener(attach -> show());
    }

    private void show() {
        getContent().removeAll();
        var open = threads.opportunities();
        if (open.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("vr-thread-opportunities");
        open.forEach(one -> list.add(item(one)));
        getContent().add(new H2("Open opportunities"), list);
    }

    private ListItem item(OpportunityView opportunity) {
        var account = threads.screen().view().account();
        var link = Parts.link(
                AccountNavigation.pathOf(opportunity.id(), account),
                opportunity.facts().label());
        link.addClassName("vr-thread-link");
        return new ListItem(link, threads.screen().markAt(PlanThing.of(opportunity.id())));
    }
}
