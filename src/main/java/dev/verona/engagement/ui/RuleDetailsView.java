package dev.verona.engagement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.RuleEvent;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** One rule: what it says, its versions and who agreed, what it would have caught, and where somebody went over it. */
@Route(EngagementNavigation.RULES + "/:rule")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/engagement.css")
final class RuleDetailsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient EngagementAnswers answers;
    private final transient Live live;
    private final transient RuleActions actions;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("Rule").crumb("Rules", RulesView.class);
    private final Div main = new Div();
    private final Div side = new Div();
    private transient @Nullable RuleId id;
    private transient @Nullable RuleView rule;

    RuleDetailsView(EngagementAnswers answers, Commands commands, Live live, Clock clock) {
        this.answers = answers;
        this.live = live;
        this.clock = clock;
        actions = new RuleActions(answers, commands, clock);
        main.addClassName("vr-stack");
        side.addClassName("vr-stack");
        getContent().addClassName("vr-page");
    }

    @Override
    public String getPageTitle() {
        return rule == null ? "Rule" : rule.title();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = idIn(event);
        show(answers.rule(wanted));
        if (!wanted.equals(id)) {
            id = wanted;
            var columns = new Div(main, side);
            columns.addClassName("vr-columns");
            var whole = new Div(header, columns);
            whole.addClassName("vr-stack");
            getContent().removeAll();
            getContent().add(whole);
            live.on(
                    whole,
                    RuleEvent.streamOf(wanted),
                    EngagementQuery.READ_MODEL,
                    events -> show(answers.rule(wanted)));
        }
    }

    private static RuleId idIn(BeforeEnterEvent event) {
        try {
            return new RuleId(event.getRouteParameters().get("rule").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(RuleView now) {
        rule = now;
        var shown = now.shown();
        header.setTitle(now.title());
        header.setSubtitle(shown.terms().why());
        header.setMarks(EngagementWords.chip(shown.state()));
        header.setActions(actions.of(now));
        main.removeAll();
        main.add(says(now, shown));
        if (now.latest().state() == RuleView.State.DRAFT) {
            main.add(new TrialCard(answers.trial(now.id()), now.latest(), clock.instant()));
        }
        main.add(new BreachesCard(now.breaches(), clock.instant()));
        side.removeAll();
        side.add(new VersionsCard(now, answers.segments(), clock.instant()));
    }

    private Div says(RuleView now, RuleView.Version shown) {
        var formats = Formats.current();
        var facts = new Facts()
                .add("Required", EngagementWords.required(shown.terms().behaviour()))
                .add("Who may go over it", shown.terms().exceptions().label())
                .add(now.inForce() > 0 ? "In force since" : "From", formats.date(shown.from()));
        var ended = now.ended();
        if (ended != null) {
            facts.add("Ended", formats.date(ended.on()) + " by " + ended.by().name() + ": " + ended.reason());
        }
        return new Div(EngagementWords.card(
                "says",
                "Version " + shown.number(),
                new Paragraph(EngagementWords.when(shown.terms(), answers.segments()) + ":"),
                facts));
    }
}
