package dev.verona.handoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import dev.verona.handoff.api.LeadEvent;
import dev.verona.handoff.api.LeadId;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.handoff.api.LeadView;
import dev.verona.handoff.api.Standing;
import dev.verona.handoff.page.LeadNavigation;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.DetailsPage;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** One lead: what both sides know of it, with whom it is and how long they have, and what was done to it. */
@Route(LeadNavigation.LIST + "/:lead")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/handoff.css")
final class LeadDetailsView extends DetailsPage<LeadId, LeadView> {

    private static final long serialVersionUID = 1L;

    private final transient LeadAnswers answers;
    private final transient Commands commands;
    private final transient Clock clock;

    LeadDetailsView(LeadAnswers answers, Commands commands, Live live, Clock clock) {
        super("lead", LeadId::new, live, "Lead");
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
        header.crumb("Leads", LeadsView.class);
    }

    @Override
    protected LeadView ask(LeadId thing) {
        return answers.lead(thing);
    }

    @Override
    protected void follow(LeadId thing, Component whole, Live heard) {
        heard.on(whole, LeadEvent.streamOf(thing), LeadQuery.READ_MODEL, events -> again());
    }

    @Override
    protected void show(LeadView lead) {
        var row = lead.row();
        titled(row.title());
        header.setSubtitle(row.company() + (row.source().isEmpty() ? "" : ", " + row.source()));
        header.setMarks(
                LeadWords.chip(row.standing()), new Chip(LeadWords.judgement(row), LeadWords.judgementTone(row)));
        if (row.due() != null) {
            header.mark(new Chip(LeadWords.clock(row), LeadWords.clockTone(row), VaadinIcon.CLOCK));
        }
        actions(lead, () -> new LeadActions(answers, commands, lead).buttons());
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
    }

    private void say(String text, Tone tone) {
        var line = new Div(VaadinIcon.INFO_CIRCLE_O.create(), new Span(text));
        line.addClassNames("vr-notice", tone.cssClass());
        notices.add(line);
    }
}
