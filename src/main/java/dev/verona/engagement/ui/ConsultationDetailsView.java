package dev.verona.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dev.verona.account.page.AccountNavigation;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.ConsultationView;
import dev.verona.engagement.api.ConsultationView.Act;
import dev.verona.engagement.api.ConsultationView.State;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.DetailsPage;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.PersonName;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One consultation: what is asked and by when, the advice, and what its owner made of it. */
@Route(EngagementNavigation.CONSULTATIONS + "/:consultation")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/engagement.css")
final class ConsultationDetailsView extends DetailsPage<ConsultationId, ConsultationView> {

    private static final long serialVersionUID = 1L;

    private final transient EngagementAnswers answers;
    private final transient Commands commands;
    private final transient Clock clock;
    private transient @Nullable ConsultationView shown;

    ConsultationDetailsView(EngagementAnswers answers, Commands commands, Live live, Clock clock) {
        super("consultation", ConsultationId::new, live, "Consultation");
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    protected ConsultationView ask(ConsultationId thing) {
        return answers.consultation(thing);
    }

    @Override
    protected void follow(ConsultationId thing, Component whole, Live heard) {
        heard.on(whole, ConsultationEvent.streamOf(thing), EngagementQuery.READ_MODEL, events -> again());
    }

    @Override
    public String getPageTitle() {
        return "Consultation" + (shown == null ? "" : ": " + EngagementWords.subject(shown));
    }

    @Override
    protected void show(ConsultationView now) {
        var before = shown;
        shown = now;
        var account = now.account();
        header.clearCrumbs();
        if (account != null) {
            header.crumb(account.name(), AccountNavigation.pathOf(now.opportunity(), account.id()));
        }
        titled(EngagementWords.subject(now));
        header.setMarks(EngagementWords.chip(now.state()));
        actions(
                now,
                () -> now.may().contains(Act.PASS_ON)
                        ? new Button[] {new Button("Pass on", click -> new PassOnDialog(answers, commands, now).open())}
                        : new Button[0]);
        side.removeAll();
        side.add(Parts.card("about", "About it", facts(now)));
        // Only a step takes a form away: what somebody is typing stays when the advice is merely filed.
        if (before != null
                && before.id().equals(now.id())
                && before.state() == now.state()
                && before.may().equals(now.may())
                && !now.may().isEmpty()) {
            return;
        }
        main.removeAll();
        main.add(Parts.card("question", "What is asked", new Paragraph(now.question())));
        if (now.advice() != null) {
            main.add(advice(now, now.advice()));
        }
        if (now.may().contains(Act.ADVISE)) {
            main.add(new AdviceForm(commands, now));
        }
        if (now.may().contains(Act.DECIDE)) {
            main.add(new DecisionForm(commands, now));
        }
        var decision = now.decision();
        if (decision != null) {
            var card = Parts.card(
                    "decision",
                    "The decision",
                    new PersonName(
                            decision.by().name(),
                            decision.by().function(),
                            decision.verdict().label() + ", "
                                    + Formats.current().date(decision.at())));
            if (!decision.reason().isEmpty()) {
                card.add(new Paragraph(decision.reason()));
            }
            main.add(card);
        }
        if (now.state() == State.LAPSED) {
            main.add(Parts.card("lapsed", "Lapsed", new Paragraph(now.ending())));
        }
    }

    private static Component advice(ConsultationView it, ConsultationView.Advice advice) {
        var card = Parts.card(
                "advice",
                "The advice",
                new PersonName(
                        advice.by().name(),
                        advice.by().function(),
                        Formats.current().date(advice.at())),
                new Paragraph(advice.title()));
        if (!it.discount().isEmpty()) {
            card.add(new Facts()
                    .add("The customer asks for", it.discount() + "%")
                    .add("Advised at most", advice.discount().isEmpty() ? "Not said" : advice.discount() + "%"));
        }
        var words = new Paragraph(advice.text());
        words.addClassName("vr-rule-words");
        card.add(words);
        var plan = advice.plan();
        var contribution = advice.contribution();
        if (plan != null && contribution != null) {
            card.add(Parts.link(
                    PlanNavigation.contribution(plan, contribution), "In the account's plan, as a contribution"));
        }
        return card;
    }

    private Facts facts(ConsultationView it) {
        var formats = Formats.current();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var facts = new Facts()
                .add("Asked", new PersonName(it.asked().name(), it.asked().function()))
                .add("Decides", new PersonName(it.owner().name(), it.owner().function()))
                .add("Opened", formats.date(it.opened()));
        facts.add(
                "Advice due",
                it.state() == State.OPEN
                        ? formats.date(it.due()) + ", " + formats.due(it.due(), today)
                        : formats.date(it.due()));
        var rule = it.rule();
        if (rule != null) {
            facts.add(
                    "Because of",
                    Parts.link(EngagementNavigation.pathOf(rule.id()), rule.title() + ", version " + rule.version()));
        } else {
            facts.add("Asked by", it.openedBy().name());
        }
        return facts;
    }
}
