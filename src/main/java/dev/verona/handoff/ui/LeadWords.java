package dev.verona.handoff.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.LeadRow;
import dev.verona.handoff.api.Standing;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;
import java.util.List;

/** How these screens write what they show. */
final class LeadWords {

    private LeadWords() {}

    static Chip chip(Standing standing) {
        return new Chip(standing.label(), tone(standing), icon(standing));
    }

    static Tone tone(Standing standing) {
        return switch (standing) {
            case NEW, CLOSED -> Tone.CALM;
            case HANDED_OVER -> Tone.ACCENT;
            case RETURNED -> Tone.WARN;
            case ACCEPTED -> Tone.GOOD;
        };
    }

    private static VaadinIcon icon(Standing standing) {
        return switch (standing) {
            case NEW -> VaadinIcon.PENCIL;
            case HANDED_OVER -> VaadinIcon.ARROW_FORWARD;
            case RETURNED -> VaadinIcon.ARROW_BACKWARD;
            case ACCEPTED -> VaadinIcon.CHECK;
            case CLOSED -> VaadinIcon.BAN;
        };
    }

    /** As in "2 working days left". Empty when no clock runs. */
    static String clock(LeadRow row) {
        var left = row.workingDaysLeft();
        if (left == null || row.due() == null) {
            return "";
        }
        var formats = Formats.current();
        if (left < 0) {
            return formats.count(-left, "working day") + " overdue";
        }
        return left == 0 ? "Due today" : formats.count(left, "working day") + " left";
    }

    /** With whom it is since nobody has answered; empty while it is with nobody else. */
    static String passedOn(LeadRow row) {
        return row.escalated() == null ? "" : "With " + row.escalated().label();
    }

    static Tone clockTone(LeadRow row) {
        var left = row.workingDaysLeft();
        return left == null || left > 1 ? Tone.CALM : left < 0 ? Tone.BAD : Tone.WARN;
    }

    /** What is missing, or how far the lead is qualified. */
    static String judgement(LeadRow row) {
        if (!row.missing().isEmpty()) {
            return "Missing: " + labels(row.missing());
        }
        return row.ready() ? "Fits and is ready" : row.fits() ? "Fits, not ready yet" : "Complete, does not fit";
    }

    static Tone judgementTone(LeadRow row) {
        return !row.missing().isEmpty() ? Tone.WARN : row.ready() ? Tone.GOOD : Tone.CALM;
    }

    static String labels(List<LeadFact> facts) {
        return facts.stream().map(LeadFact::label).collect(joining(", "));
    }

    static String value(LeadFacts facts, LeadFact fact) {
        return switch (fact) {
            case SOURCE -> facts.source();
            case CAMPAIGN -> facts.campaign();
            case CLICK_THROUGH ->
                facts.clickThrough() == null ? "" : facts.clickThrough().label();
            case RESPONDED -> facts.responded() == null ? "" : Formats.current().date(facts.responded());
            case CHANNEL -> facts.channel() == null ? "" : facts.channel().label();
            case AUTHORITY -> facts.authority() == null ? "" : facts.authority().label();
            case BUDGET -> facts.budget() == null ? "" : facts.budget().label();
            case TIME_FRAME ->
                facts.timeFrame() == null ? "" : facts.timeFrame().label();
        };
    }
}
