package dev.verona.dispute.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.dispute.api.DisputeEvent;
import dev.verona.dispute.api.DisputeQuery;
import dev.verona.dispute.api.DisputeQuery.DisputeFilter;
import dev.verona.dispute.api.DisputeQuery.DisputeSort;
import dev.verona.dispute.api.DisputeQuery.ListDisputes;
import dev.verona.dispute.api.DisputeRow;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.plan.workspace.PlanScreen;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;

/** The disputes about a plan's account, those that wait first. */
@StyleSheet("context://verona/css/dispute.css")
final class PlanDisputesPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 50;

    private final transient DisputeAnswers answers;
    private final transient PlanScreen screen;

    PlanDisputesPanel(DisputeAnswers answers, Live live, PlanScreen screen) {
        this.answers = answers;
        this.screen = screen;
        getContent().addClassName("vr-stack");
        live.onAny(getContent(), DisputeEvent.class, DisputeQuery.READ_MODEL, events -> show());
        show();
    }

    private void show() {
        var account = screen.view().account();
        var page = answers.disputes(
                new ListDisputes(new DisputeFilter("", null, account, false, false), DisputeSort.DUE, false, 0, MOST));
        getContent().removeAll();
        if (page.rows().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.SCALE,
                            "Nothing is disputed here",
                            "Where Sales and Marketing see something in this account differently, one of them raises it: with what is on record, without blame, and with one person who settles it.",
                            raise()));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("vr-dispute-list");
        page.rows().forEach(row -> list.add(item(row)));
        var more = page.total() > MOST
                ? Parts.link(DisputeNavigation.ofAccount(account), "All disputes of this account")
                : new Span();
        var head = new Div(more, raise());
        head.addClassName("vr-section-head");
        getContent().add(head, list);
    }

    private Button raise() {
        var button = new Button(
                "Raise a dispute",
                VaadinIcon.PLUS.create(),
                click -> DisputeNavigation.raise(UI.getCurrent(), screen.view().account(), screen.plan(), null));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("vr-no-print");
        return button;
    }

    private static ListItem item(DisputeRow row) {
        var name = Parts.link(DisputeNavigation.pathOf(row.id()), row.subject());
        name.addClassName("vr-dispute-name");
        var with = new Span("With " + row.with().name());
        with.addClassNames("vr-small", "vr-soft");
        var cell = new Div(name, with);
        cell.addClassNames("vr-dispute-cell", "vr-grow");
        var marks = new Div(DisputeWording.chip(row.state()));
        marks.addClassName("vr-row-s");
        if (row.workingDaysLeft() != null) {
            marks.add(new Chip(DisputeWording.clock(row), DisputeWording.clockTone(row), VaadinIcon.CLOCK));
        }
        return new ListItem(cell, marks);
    }
}
