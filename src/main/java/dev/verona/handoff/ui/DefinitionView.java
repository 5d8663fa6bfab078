package dev.verona.handoff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.handoff.api.DefinitionCommand.AgreeToDefinition;
import dev.verona.handoff.api.DefinitionCommand.DeclineDefinition;
import dev.verona.handoff.api.DefinitionEvent;
import dev.verona.handoff.api.DefinitionView.Act;
import dev.verona.handoff.api.DefinitionView.State;
import dev.verona.handoff.api.DefinitionView.Version;
import dev.verona.handoff.api.LeadQuery;
import dev.verona.handoff.page.LeadNavigation;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.FormErrors;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Toasts;
import dev.verona.shell.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Collectors;

/** What a qualified lead is: the version in force, the one that is discussed, and who agreed to each. */
@Route(LeadNavigation.DEFINITION)
@PageTitle("What a qualified lead is")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/handoff.css")
final class DefinitionView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient LeadAnswers answers;
    private final transient Commands commands;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader(
                    "What a qualified lead is",
                    "Owned by Sales and Marketing together: a version is in force when one of each has agreed to it.")
            .crumb("Leads", LeadsView.class);
    private final Div versions = new Div();

    DefinitionView(LeadAnswers answers, Commands commands, Live live, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
        versions.addClassName("vr-stack");
        getContent().addClassName("vr-page");
        getContent().add(header, versions);
        live.on(getContent(), DefinitionEvent.STREAM, LeadQuery.READ_MODEL, events -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var now = answers.definition();
        var propose =
                new Button("Propose a version", VaadinIcon.PLUS.create(), click -> ProposeDialog.open(commands, now));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        header.setActions(now.may().contains(Act.PROPOSE) ? new Component[] {propose} : new Component[0]);
        versions.removeAll();
        if (now.versions().isEmpty()) {
            versions.add(
                    new EmptyState(
                            VaadinIcon.HANDSHAKE,
                            "Nobody has proposed one yet",
                            "Say which customers fit and which are ready now, and what has to be known of a lead. When the other side agrees, leads are judged by it."));
        }
        now.versions().forEach(version -> versions.add(card(now, version)));
    }

    private Section card(dev.verona.handoff.api.DefinitionView now, Version version) {
        var head = new Div(new H2("Version " + version.number()), chip(version.state()));
        head.addClassName("vr-row-s");
        var terms = version.terms();
        var facts = new Facts()
                .add("Fits", terms.fit())
                .add("Known for that", LeadWords.labels(terms.fitFacts()))
                .add("Ready", terms.ready())
                .add("Known for that", LeadWords.labels(terms.readyFacts()))
                .add("Longest time frame", terms.readyWithin().label())
                .add("To answer", Formats.current().count(terms.answerDays(), "working day"))
                .add("Then the liaison has", Formats.current().count(terms.liaisonDays(), "working day"));
        var card = new Section(head, facts, line(agreed(version)));
        card.addClassNames("vr-card", "vr-stack-s");
        if (!version.reason().isEmpty()) {
            card.add(new Paragraph("Declined: “" + version.reason() + "”"));
        }
        if (version.state() == State.PROPOSED) {
            card.add(buttons(now, version));
        }
        return card;
    }

    private String agreed(Version version) {
        var formats = Formats.current();
        return "Proposed by " + version.by().name() + ", " + formats.ago(version.at(), clock.instant()) + ". Agreed: "
                + version.agreed().stream()
                        .map(one -> one.by().name() + " for " + one.function().label() + ", " + formats.date(one.at()))
                        .collect(Collectors.joining("; "));
    }

    private static Paragraph line(String text) {
        var line = new Paragraph(text);
        line.addClassNames("vr-small", "vr-soft");
        return line;
    }

    private Div buttons(dev.verona.handoff.api.DefinitionView now, Version version) {
        var buttons = new Div();
        buttons.addClassNames("vr-row-s", "vr-no-print");
        if (now.may().contains(Act.DECLINE)) {
            buttons.add(new Button("Decline", click -> decline(version)));
        }
        if (now.may().contains(Act.AGREE)) {
            var agree = new Button("Agree", VaadinIcon.CHECK.create(), click -> {
                if (commands.send(new AgreeToDefinition(version.number()))) {
                    Toasts.success("Version " + version.number() + " is in force: leads are judged by it.");
                }
            });
            agree.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(agree);
        }
        return buttons;
    }

    private void decline(Version version) {
        var reason = LeadDialogs.reason("What should be different");
        var errors = new FormErrors().bind("reason", reason);
        var dialog = LeadDialogs.dialog("Decline version " + version.number(), "32rem");
        LeadDialogs.body(dialog, reason);
        LeadDialogs.primary(
                dialog,
                "Decline",
                () -> commands.send(new DeclineDefinition(version.number(), reason.getValue()), errors, () -> {
                    dialog.close();
                    Toasts.success("Declined. Whoever proposed it sees why.");
                }));
        dialog.open();
    }

    private static Chip chip(State state) {
        return switch (state) {
            case PROPOSED -> new Chip(state.label(), Tone.ACCENT, VaadinIcon.COMMENTS_O);
            case IN_FORCE -> new Chip(state.label(), Tone.GOOD, VaadinIcon.CHECK);
            case REPLACED -> new Chip(state.label(), Tone.CALM);
            case DECLINED -> new Chip(state.label(), Tone.CALM, VaadinIcon.CLOSE_SMALL);
        };
    }
}
