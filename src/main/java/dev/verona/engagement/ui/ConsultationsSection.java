package dev.verona.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.page.AccountSection;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationView;
import dev.verona.engagement.api.ConsultationView.State;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.Exceptions;
import dev.verona.engagement.api.Requirement;
import dev.verona.engagement.api.RuleCommand;
import dev.verona.engagement.api.RuleEvent;
import dev.verona.engagement.api.Subject;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.ReasonDialog;
import dev.verona.shell.ui.Tone;
import dev.verona.shell.ui.Viewer;
import java.util.List;

/** Whom to involve at an account (practice 16): what rules ask for in it now, and who was consulted on what. */
@org.springframework.stereotype.Component
final class ConsultationsSection implements AccountSection {

    private static final int LONGEST_REASON = 1_000;

    private final EngagementAnswers answers;
    private final Commands commands;
    private final Live live;

    ConsultationsSection(EngagementAnswers answers, Commands commands, Live live) {
        this.answers = answers;
        this.commands = commands;
        this.live = live;
    }

    @Override
    public String id() {
        return "consultations";
    }

    @Override
    public String label() {
        return "Whom to involve";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public Component create(AccountView account) {
        return new Consultations(answers, commands, live, account);
    }

    @StyleSheet("context://verona/css/engagement.css")
    private static final class Consultations extends Composite<Div> {

        private static final long serialVersionUID = 1L;

        private final transient EngagementAnswers answers;
        private final transient Commands commands;
        private final transient AccountView account;

        Consultations(EngagementAnswers answers, Commands commands, Live live, AccountView account) {
            this.answers = answers;
            this.commands = commands;
            this.account = account;
            getContent().addClassName("vr-stack");
            show();
            for (var kind : List.of(ConsultationEvent.class, RuleEvent.class, OpportunityEvent.class)) {
                live.onAny(getContent(), kind, EngagementQuery.READ_MODEL, events -> show());
            }
        }

        private void show() {
            getContent().removeAll();
            var required = answers.required(account.id());
            var consultations = answers.consultations(account.id());
            var list = new UnorderedList();
            list.addClassName("vr-rules");
            required.forEach(one -> list.add(item(one)));
            consultations.forEach(one -> list.add(item(one)));
            if (required.isEmpty() && consultations.isEmpty()) {
                getContent()
                        .add(new EmptyState(
                                        VaadinIcon.COMMENTS_O,
                                        "Nobody has to be asked",
                                        "When a rule of engagement asks for somebody's advice on an opportunity here, it stands in this place, with who was asked and by when.")
                                .small());
            } else {
                getContent().add(list);
            }
            if (Viewer.current().has(Role.SALES)
                    && !answers.openOpportunities(account.id()).isEmpty()) {
                var ask = new Button(
                        "Ask for pricing advice",
                        VaadinIcon.MONEY.create(),
                        click -> new AskPriceDialog(answers, commands, account.id()).open());
                var foot = new Div(ask);
                foot.addClassName("vr-row");
                getContent().add(foot);
            }
        }

        private ListItem item(Requirement it) {
            var title = Parts.link(EngagementNavigation.pathOf(it.rule()), it.title());
            var head = new Div(title, mark(it));
            head.addClassName("vr-row");
            var cell = EngagementWords.lines(
                    head,
                    new Span(
                            it.todo().isEmpty() ? it.about() : Formats.current().said(it.todo())));
            var item = new ListItem(cell);
            var opportunity = it.opportunity();
            if (it.isOpen() && opportunity != null && it.consultation() != null && mayGoOver(it.exceptions())) {
                item.addClassName("vr-rule-offer");
                item.add(new Button(
                        "Go over it",
                        click -> ReasonDialog.ask(
                                commands,
                                new ReasonDialog.Words(
                                        "Go over “" + it.title() + "”",
                                        "“" + it.about()
                                                + "” goes on without it. Everybody sees it among the breaches of version "
                                                + it.version() + ".",
                                        "Why it cannot wait",
                                        "Go over it",
                                        "Noted. “" + it.about() + "” can go on.",
                                        LONGEST_REASON),
                                reason -> new RuleCommand.OverrideRule(
                                        it.rule(), it.version(), Subject.of(opportunity), reason))));
            }
            return item;
        }

        private static Chip mark(Requirement it) {
            if (it.opportunity() == null) {
                return new Chip("At each review", Tone.CALM, VaadinIcon.CALENDAR);
            }
            if (it.overridden()) {
                return new Chip("Gone over", Tone.BAD, VaadinIcon.WARNING);
            }
            return it.isOpen()
                    ? new Chip("To do", Tone.WARN, VaadinIcon.CLOCK)
                    : new Chip("Done", Tone.GOOD, VaadinIcon.CHECK);
        }

        private static boolean mayGoOver(Exceptions exceptions) {
            return switch (exceptions) {
                case NONE -> false;
                case WITH_REASON -> true;
                case BY_LEADER -> Viewer.current().has(Role.LEADER);
            };
        }

        private static ListItem item(ConsultationView it) {
            var title = Parts.link(EngagementNavigation.pathOf(it.id()), EngagementWords.subject(it));
            var head = new Div(title, EngagementWords.chip(it.state()));
            head.addClassName("vr-row");
            var formats = Formats.current();
            var decision = it.decision();
            var words = it.asked().name()
                    + (it.state() == State.OPEN
                            ? " advises by " + formats.date(it.due())
                            : " was asked on " + formats.date(it.opened()))
                    + (decision == null
                            ? ""
                            : ", " + decision.verdict().label().toLowerCase(formats.locale()) + " by "
                                    + decision.by().name());
            var cell = EngagementWords.lines(head, Parts.soft(words));
            if (it.advice() != null) {
                cell.add(new Span(it.advice().title()));
            }
            return new ListItem(cell);
        }
    }
}
