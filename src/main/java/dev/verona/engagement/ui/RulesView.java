package dev.verona.engagement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.RuleEvent;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.api.ShippedRules;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.EmptyState;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import dev.verona.shell.ui.Parts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What Sales and Marketing expect of one another: what is in force since when, what is drafted, and who has agreed. */
@Route(EngagementNavigation.RULES)
@PageTitle("Rules of engagement")
@Menu(title = "Rules", order = 27, icon = "vaadin:scale")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/engagement.css")
final class RulesView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient EngagementAnswers answers;
    private final transient Commands commands;
    private final transient Clock clock;
    private final Div body = new Div();

    RulesView(EngagementAnswers answers, Commands commands, Live live, Clock clock) {
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
        var add = new Button("New rule", VaadinIcon.PLUS.create(), click -> write());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        body.addClassName("vr-stack");
        getContent().addClassName("vr-page");
        getContent()
                .add(
                        new PageHeader(
                                        "Rules of engagement",
                                        "What Sales and Marketing expect of one another. A rule holds once both heads have agreed to it.")
                                .action(add),
                        body);
        live.onAny(getContent(), RuleEvent.class, EngagementQuery.READ_MODEL, events -> show());
    }

    private void write() {
        RuleDialog.write(answers, commands, null, today());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void show() {
        var rules = answers.rules();
        var segments = answers.segments();
        body.removeAll();
        if (rules.isEmpty()) {
            body.add(
                    new EmptyState(
                            VaadinIcon.SCALE,
                            "No rule yet",
                            "A rule says in which cases somebody is asked, told or waited for. Begin with one of those below, or write your own."));
        }
        section(
                "in-force",
                "In force",
                rules.stream().filter(rule -> rule.inForce() > 0).toList(),
                segments);
        section(
                "others",
                "Drafted, to come or ended",
                rules.stream().filter(rule -> rule.inForce() == 0).toList(),
                segments);
        shipped(rules, segments);
    }

    private void section(String id, String label, List<RuleView> rules, Map<String, String> segments) {
        if (!rules.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("vr-rules");
            rules.forEach(rule -> list.add(item(rule, segments)));
            body.add(Parts.card(id, label, list));
        }
    }

    private static ListItem item(RuleView rule, Map<String, String> segments) {
        var shown = rule.shown();
        var title = Parts.link(EngagementNavigation.pathOf(rule.id()), rule.title());
        title.addClassName("vr-rule-title");
        var marks = new Div(title, EngagementWords.chip(shown.state()));
        if (shown.number() != rule.latest().number() && rule.latest().state() != RuleView.State.ENDED) {
            marks.add(Parts.soft("Version " + rule.latest().number() + ": "
                    + rule.latest()
                            .state()
                            .label()
                            .toLowerCase(Formats.current().locale())));
        }
        marks.addClassName("vr-row");
        return new ListItem(EngagementWords.lines(
                marks,
                new Span(EngagementWords.when(shown.terms(), segments) + ", "
                        + EngagementWords.then(shown.terms().behaviour())),
                Parts.soft(standing(rule))));
    }

    static String standing(RuleView rule) {
        var shown = rule.shown();
        var agreed = shown.agreed().isEmpty()
                ? "nobody has agreed yet"
                : "agreed by "
                        + shown.agreed().stream().map(one -> one.by().name()).collect(Collectors.joining(" and "));
        var since = rule.inForce() > 0 ? "In force since " : "From ";
        var breaches = rule.breaches().isEmpty()
                ? ""
                : "; "
                        + Formats.current()
                                .count(rule.breaches().size(), "breach")
                                .replace("breachs", "breaches");
        return since + Formats.current().date(shown.from()) + ", version " + shown.number() + ", " + agreed + breaches;
    }

    /** Those whose title nobody has used yet. */
    private void shipped(List<RuleView> rules, Map<String, String> segments) {
        var list = new UnorderedList();
        list.addClassName("vr-rules");
        for (var one : ShippedRules.all()) {
            if (rules.stream()
                    .noneMatch(rule -> rule.title().equalsIgnoreCase(one.terms().title()))) {
                var begin =
                        new Button("Begin with it", click -> RuleDialog.write(answers, commands, one.terms(), today()));
                begin.setAriaLabel("Begin with: " + one.terms().title());
                var item = new ListItem(
                        EngagementWords.lines(
                                new Span(one.terms().title()),
                                Parts.soft(EngagementWords.when(one.terms(), segments) + ", "
                                        + EngagementWords.then(one.terms().behaviour()))),
                        begin);
                item.addClassName("vr-rule-offer");
                list.add(item);
            }
        }
        if (list.getChildren().findAny().isPresent()) {
            body.add(Parts.card(
                    "shipped",
                    "To begin with",
                    new Paragraph("Rules that many companies have. Change them as you like."),
                    list));
        }
    }
}
