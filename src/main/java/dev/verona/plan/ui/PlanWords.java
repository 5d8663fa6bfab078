package dev.verona.plan.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanStatus;
import dev.verona.shared.Period;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** How the plan's screens name things. */
final class PlanWords {

    private PlanWords() {}

    /** Whole months by their names, as in "January – June 2026"; other periods by their days. */
    static String period(Period period, Formats formats) {
        var from = period.from();
        var to = period.to();
        var wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (!wholeMonths) {
            return formats.date(from) + " – " + formats.date(to);
        }
        if (from.getYear() != to.getYear()) {
            return month(from, formats.locale()) + " " + from.getYear() + " – " + month(to, formats.locale()) + " "
                    + to.getYear();
        }
        if (from.getMonth() == to.getMonth()) {
            return month(from, formats.locale()) + " " + from.getYear();
        }
        return month(from, formats.locale()) + " – " + month(to, formats.locale()) + " " + to.getYear();
    }

    private static String month(LocalDate day, Locale locale) {
        return day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    static Chip status(PlanStatus status) {
        return switch (status) {
            case DRAFT -> new Chip(status.label(), Tone.CALM, VaadinIcon.EDIT);
            case AWAITING_CO_SIGNATURE -> new Chip(status.label(), Tone.ACCENT, VaadinIcon.HOURGLASS);
            case CO_SIGNED -> new Chip(status.label(), Tone.GOOD, VaadinIcon.CHECK_CIRCLE_O);
            case CHANGED_SINCE_SIGNATURE -> new Chip(status.label(), Tone.WARN, VaadinIcon.EXCLAMATION_CIRCLE_O);
            case CLOSED -> new Chip(status.label(), Tone.CALM, VaadinIcon.ARCHIVE);
        };
    }

    /** What a person did, to follow their name. */
    static String did(PlanEvent event) {
        return switch (event) {
            case PlanEvent.PlanCreated _ -> "opened the plan";
            case PlanEvent.TeamMemberAdded _ -> "changed the team";
            case PlanEvent.TeamMemberRemoved _ -> "took somebody out of the team";
            case PlanEvent.OwnershipHandedOver e ->
                "handed over ownership for " + e.function().label();
            case PlanEvent.TextEdited e -> "wrote in " + lower(e.field().field().label());
            case PlanEvent.ValueSet e -> "changed " + lower(e.field().field().label());
            case PlanEvent.ContentRestored _ -> "brought this back as it was";
            case PlanEvent.ObjectiveAdded _ -> "added an objective";
            case PlanEvent.StrategyAdded _ -> "added a strategy";
            case PlanEvent.ActionAdded _ -> "added an action item";
            case PlanEvent.ElementMoved _ -> "moved this";
            case PlanEvent.ElementRemoved e -> "removed " + lower(e.kind().label());
            case PlanEvent.ElementRestored e -> "brought back " + lower(e.kind().label());
            case PlanEvent.StakeholderAdded _ -> "added a stakeholder";
            case PlanEvent.StakeholderPlaced _ -> "moved this on the map";
            case PlanEvent.AcquaintanceNoted _, PlanEvent.AcquaintanceEnded _ -> "changed who knows them";
            case PlanEvent.BusinessUnitAdded _ -> "added a business unit";
            case PlanEvent.CellOpened e -> "marked this as " + lower(e.state().label());
            case PlanEvent.ActionCompleted _ -> "marked an action item as done";
            case PlanEvent.ActionDropped _ -> "dropped an action item";
            case PlanEvent.ActionReopened _ -> "took up an action item again";
            case PlanEvent.ContributionRequested _ -> "asked for a contribution";
            case PlanEvent.ContributionDrafted _ -> "started a contribution";
            case PlanEvent.RequestDeclined _ -> "declined a request";
            case PlanEvent.ContributionSubmitted _ -> "put a contribution up for review";
            case PlanEvent.ContributionReturned _ -> "returned a contribution";
            case PlanEvent.ContributionAgreed _ -> "agreed to a contribution";
            case PlanEvent.ContributionReopened _ -> "reopened a contribution";
            case PlanEvent.ContributionRetired _ -> "retired a contribution";
            case PlanEvent.ContributionRevived _ -> "took up a contribution again";
            case PlanEvent.StepTakenBack _ -> "took a step of a contribution back";
            case PlanEvent.ContributionMoved _ -> "moved a contribution";
            case PlanEvent.PriceDecided _ -> "decided on a price";
            case PlanEvent.AssetTaken _ -> "took something from the library";
            case PlanEvent.AssetTakenBack _ -> "took back what came from the library";
            case PlanEvent.FeedbackGiven _ -> "said whether something of the library helped";
            case PlanEvent.PlayStarted e -> "started the play “" + e.play().title() + "”";
            case PlanEvent.PlayVersionTaken e ->
                "took the new version of “" + e.play().title() + "”";
            case PlanEvent.PlayTakenBack e -> "took back the play “" + e.play().title() + "”";
            case PlanEvent.PlayJudged _ -> "said whether a play helped";
            case PlanEvent.PlanSigned _ -> "signed the plan";
            case PlanEvent.PlanClosed _ -> "closed the plan";
            case PlanEvent.PlanReopened _ -> "reopened the plan";
        };
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1);
    }
}
