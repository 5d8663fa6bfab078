package dev.verona.dispute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import dev.verona.dispute.api.DisputeCommand.AttachFact;
import dev.verona.dispute.api.DisputeCommand.TakeFactOff;
import dev.verona.dispute.api.DisputeEvent;
import dev.verona.dispute.api.DisputeId;
import dev.verona.dispute.api.DisputeQuery;
import dev.verona.dispute.api.DisputeView;
import dev.verona.dispute.page.DisputeNavigation;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.DetailsPage;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Collectors;

/** One dispute: what is at stake, what is on record, who has it and how long, how it ended, and what was done. */
@Route(DisputeNavigation.LIST + "/:dispute")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/dispute.css")
final class DisputeDetailsView extends DetailsPage<DisputeId, DisputeView> {

    private static final long serialVersionUID = 1L;

    private final transient DisputeAnswers answers;
    private final transient Commands commands;
    private final transient Clock clock;

    DisputeDetailsView(DisputeAnswers answers, Commands commands, Live live, Clock clock) {
        super("dispute", DisputeId::new, live, "Dispute");
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
        header.crumb("Disputes", DisputesView.class);
    }

    @Override
    protected DisputeView ask(DisputeId dispute) {
        return answers.dispute(dispute);
    }

    @Override
    protected void follow(DisputeId dispute, Component whole, Live heard) {
        heard.on(whole, DisputeEvent.streamOf(dispute), DisputeQuery.READ_MODEL, events -> again());
    }

    @Override
    protected void show(DisputeView dispute) {
        var row = dispute.row();
        titled(row.subject());
        header.setSubtitle(DisputeWording.account(row));
        header.setMarks(DisputeWording.chip(row.state()));
        if (row.workingDaysLeft() != null) {
            header.mark(new Chip(DisputeWording.clock(row), DisputeWording.clockTone(row), VaadinIcon.CLOCK));
        }
        actions(
                dispute,
                () -> new DisputeActions(
                                answers, commands, dispute, Formats.current().day(clock.instant()))
                        .buttons());
        notices.removeAll();
        notice(dispute);
        main.removeAll();
        var settled = dispute.settled();
        if (settled != null) {
            main.add(DisputeCards.settled(settled));
        }
        main.add(
                DisputeCards.stake(dispute),
                DisputeCards.facts(
                        answers,
                        dispute,
                        () -> attach(dispute),
                        fact -> commands.send(new TakeFactOff(dispute.id(), fact))));
        side.removeAll();
        side.add(DisputeCards.about(dispute), DisputeCards.journal(dispute, clock.instant()));
    }

    private void attach(DisputeView dispute) {
        var matter = dispute.matter();
        var there = dispute.facts().stream().map(fact -> fact.fact().ref()).collect(Collectors.toSet());
        new FactPicker(answers, matter.account(), dispute.planOpen() ? matter.plan() : null, there)
                .open(chosen -> chosen.forEach(fact -> commands.send(new AttachFact(dispute.id(), fact.ref()))));
    }

    private void notice(DisputeView dispute) {
        var escalation = dispute.escalation();
        if (escalation != null) {
            say(
                    escalation.reason().isEmpty()
                            ? "Its day had passed: " + escalation.sponsor().name() + " decides it now."
                            : escalation.sponsor().name() + " decides it now: “" + escalation.reason() + "”");
        }
    }

    private void say(String text) {
        var line = new Div(VaadinIcon.INFO_CIRCLE_O.create(), new Span(text));
        line.addClassNames("vr-notice", Tone.WARN.cssClass());
        notices.add(line);
    }
}
