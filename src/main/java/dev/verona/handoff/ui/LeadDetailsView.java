package dev.verona.handoff.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.verona.handoff.api.LeadEvent;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.handoff.api.LeadView;
import dev.verona.handoff.api.Standing;
import dev.verona.handoff.page.LeadNavigation;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** One lead: what both sides know of it, with whom it is and how long they have, and what was done to it. */
@Route(LeadNavigation.LIST + "/:lead")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/handoff.css")
final class LeadDetailsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LeadAnswers answers;
    private final transient Commands commands;
    private final transient Live live;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("Lead").crumb("Leads", LeadsView.class);
    private final Div notices = new Div();
    private final Div main = new Div();
    private final Div side = new Div();
    private transient @Nullable LeadId id;
    private String title = "Lead";

    LeadDetailsView(LeadAnswers answers, Commands commands, Live live, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.live = live;
        this.clock = clock;
        notices.addClassName("vr-stack-s");
        main.addClassName("vr-stack");
        side.addClassName("vr-stack");
        getContent().addClassName("vr-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = idIn(event);
        show(answers.lead(wanted));
        if (!wanted.equals(id)) {
            id = wanted;
            var columns = new Div(main, side);
            columns.addClassName("vr-columns");
            var whole = new Div(header, notices, columns);
            whole.addClassName("vr-stack");
            getContent().removeAll();
            getContent().add(whole);
            live.on(whole, LeadEvent.streamOf(wanted), LeadQuery.READ_MODEL, events -> show(answers.lead(wanted)));
        }
    }

    private static LeadId idIn(BeforeEnterEvent event) {
        try {
            return new LeadId(event.getRouteParameters().get("lead").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(LeadView lead) {
        var row = lead.row();
        title = row.title();
        header.setTitle(row.title());
        header.setSubtitle(row.company() + (row.source().isEmpty() ? "" : ", " + row.source()));
        header.setMarks(
                LeadWords.chip(row.standing()), new Chip(LeadWords.judgement(row), LeadWords.judgementTone(row)));
        if (row.due() != null) {
            header.mark(new Chip(LeadWords.clock(row), LeadWords.clockTone(row), VaadinIcon.CLOCK));
        }
        header.setActions(new LeadActions(answers, commands, lead).buttons());
        notices.removeAll();
        notice(lead);
        main.removeAll();
        main.add(LeadCards.facts(lead));
        side.removeAll();
        side.add(LeadCards.about(lead), LeadCards.journal(lead, clock.instant()));
    }

    private void notice(LeadView lead) {
        var returned = lead.returned();
        if (lead.definition() == 0) {
            say(
                    "Sales and Marketing have not agreed yet on what a qualified lead is: nothing can be judged or handed over.",
                    Tone.WARN);
        }
        if (lead.row().standing() == Standing.RETURNED && returned != null) {
            var missing = LeadWords.labels(returned.missing());
            say(
                    returned.by().name() + " returned it"
                            + (missing.isEmpty() ? "" : " for " + missing)
                            + ": “" + returned.reason() + "”",
                    Tone.WARN);
        }
        if (lead.row().standing() == Standing.CLOSED) {
            say("Nobody follows it: “" + lead.closed() + "”", Tone.CALM);
        }
        notices.setVisible(notices.getComponentCount() > 0);
    }

    private void say(String text, Tone tone) {
        var line = new Div(VaadinIcon.INFO_CIRCLE_O.create(), new Span(text));
        line.addClassNames("vr-notice", tone.cssClass());
        notices.add(line);
    }
}
