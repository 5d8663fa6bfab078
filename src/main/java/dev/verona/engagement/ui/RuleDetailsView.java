package dev.verona.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dev.verona.engagement.api.EngagementQuery;
import dev.verona.engagement.api.RuleEvent;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.RuleView;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.shell.ui.Commands;
import dev.verona.shell.ui.DetailsPage;
import dev.verona.shell.ui.Facts;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Live;
import dev.verona.shell.ui.Parts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** One rule: what it says, its versions and who agreed, what it would have caught, and where somebody went over it. */
@Route(EngagementNavigation.RULES + "/:rule")
@RolesAllowed({"SALES", "MARKETING", "LIAISON", "LEADER"})
@StyleSheet("context://verona/css/engagement.css")
final class RuleDetailsView extends DetailsPage<RuleId, RuleView> {

    private static final long serialVersionUID = 1L;

    private final transient EngagementAnswers answers;
    private final transient RuleActions actions;
    private final transient Clock clock;

    RuleDetailsView(EngagementAnswers answers, Commands commands, Live live, Clock clock) {
        super("rule", RuleId::new, live, "Rule");
        this.answers = answers;
        this.clock = clock;
        actions = new RuleActions(answers, commands, clock);
        header.crumb("Rules", RulesView.class);
    }

    @Override
    protected RuleView ask(RuleId thing) {
        return answers.rule(thing);
    }

    @Override
    protected void follow(RuleId thing, Component whole, Live heard) {
        heard.on(whole, RuleEvent.streamOf(thing), EngagementQuery.READ_MODEL, events -> again());
    }

    @Override
    protected void show(RuleView now) {
        var shown = now.shown();
        titled(now.title());
        header.setSubtitle(shown.terms().why());
        header.setMarks(EngagementWords.chip(shown.state()));
        actions(now, () -> actions.of(now));
        main.removeAll();
        main.add(says(now, shown));
        if (now.latest().state() == RuleView.State.DRAFT) {
            main.add(new TrialCard(answers.trial(now.id()), now.latest(), clock.instant()));
        }
        main.add(new BreachesCard(now.id(), now.breaches(), clock.instant()));
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
        return new Div(Parts.card(
                "says",
                "Version " + shown.number(),
                new Paragraph(EngagementWords.when(shown.terms(), answers.segments()) + ":"),
                facts));
    }
}
