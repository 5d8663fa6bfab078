package dev.verona.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.account.page.AccountNavigation;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.review.api.AgendaPoint;
import dev.verona.review.api.AgendaPoint.Source;
import dev.verona.review.api.Appointment;
import dev.verona.review.api.ReviewId;
import dev.verona.review.api.ReviewState;
import dev.verona.review.page.ReviewNavigation;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;
import java.time.ZoneId;

/** How reviews are worded, marked and linked. */
final class ReviewLabels {

    private ReviewLabels() {}

    static Chip chip(ReviewState state) {
        return new Chip(state.label(), tone(state));
    }

    static Tone tone(ReviewState state) {
        return switch (state) {
            case SCHEDULED, CANCELLED -> Tone.CALM;
            case RUNNING -> Tone.ACCENT;
            case HELD -> Tone.WARN;
            case SIGNED -> Tone.GOOD;
        };
    }

    static Chip chip(AgendaPoint.Kind kind) {
        return new Chip(
                kind.label(),
                switch (kind) {
                    case PROBLEM, BREACH, OVERDUE -> Tone.BAD;
                    case STALE, CARRIED -> Tone.WARN;
                    case OPPORTUNITY -> Tone.GOOD;
                    case CHANGE -> Tone.ACCENT;
                    case OWN -> Tone.CALM;
                });
    }

    /** By the clock of the meeting, with the viewer's own beside it where that says something else. */
    static String when(Appointment when) {
        var viewer = Formats.current();
        var there = new Formats(viewer.locale(), ZoneId.of(when.zone()));
        var said = there.dateTime(when.start()) + " – " + there.time(when.end());
        var same = there.dateTime(when.start()).equals(viewer.dateTime(when.start()));
        return same
                ? said
                : said + ", " + when.zone().replace('_', ' ') + " (" + viewer.time(when.start()) + " your time)";
    }

    /** Where the fact is that a point was made from. */
    static String path(Source source) {
        return switch (source.kind()) {
            case ACCOUNT -> AccountNavigation.pathOf(new AccountId(source.id()));
            case OPPORTUNITY ->
                AccountNavigation.pathOf(
                        new OpportunityId(source.id()),
                        source.within().isEmpty() ? null : new AccountId(source.within()));
            case PLAN -> PlanNavigation.path(new PlanId(source.id()));
            case COMPARISON -> PlanNavigation.path(new PlanId(source.within()), "compare") + "?from=" + source.id();
            case CONTRIBUTION -> PlanNavigation.contribution(new PlanId(source.within()), new ElementId(source.id()));
            case ELEMENT -> PlanNavigation.element(new PlanId(source.within()), new ElementId(source.id()));
            case RULE -> EngagementNavigation.pathOf(new RuleId(source.id()));
            case REVIEW -> ReviewNavigation.minutes(new ReviewId(source.id()));
        };
    }

    static String open(Source source) {
        return switch (source.kind()) {
            case ACCOUNT -> "Open the account";
            case OPPORTUNITY -> "Open the opportunity";
            case PLAN -> "Open the plan";
            case COMPARISON -> "Compare then and now";
            case CONTRIBUTION -> "Open the contribution";
            case ELEMENT -> "Open it in the plan";
            case RULE -> "Open the rule";
            case REVIEW -> "Open the minutes";
        };
    }

    static Div notice(String text, Tone tone) {
        var line = new Div(VaadinIcon.INFO_CIRCLE_O.create(), new Span(text));
        line.addClassNames("vr-notice", tone.cssClass());
        return line;
    }
}
