package dev.verona.topten.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.page.EngagementNavigation;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Tone;
import dev.verona.topten.api.MyTen.Served;
import dev.verona.topten.api.MyTen.Standing;
import org.jspecify.annotations.Nullable;

/** A marketer's accounts in words and marks. */
final class MyTenWords {

    private MyTenWords() {}

    static VaadinIcon icon(Standing standing) {
        return switch (standing) {
            case LACKING -> VaadinIcon.CIRCLE_THIN;
            case OVERDUE -> VaadinIcon.WARNING;
            case ASKED -> VaadinIcon.CLOCK;
            case DRAFTED -> VaadinIcon.PENCIL;
            case IN_REVIEW -> VaadinIcon.EYE;
            case AGREED -> VaadinIcon.CHECK;
            case STALE -> VaadinIcon.HOURGLASS;
        };
    }

    static Tone tone(Standing standing) {
        return switch (standing) {
            case LACKING, OVERDUE -> Tone.BAD;
            case ASKED, STALE -> Tone.WARN;
            case DRAFTED, IN_REVIEW -> Tone.ACCENT;
            case AGREED -> Tone.GOOD;
        };
    }

    static String called(Served one) {
        return one.rank() == null
                ? one.account().name()
                : "# " + one.rank() + " " + one.account().name();
    }

    /** To the very thing that it is about. */
    static String path(PlanId plan, @Nullable ElementId contribution, @Nullable ConsultationId consultation) {
        if (consultation != null) {
            return EngagementNavigation.pathOf(consultation);
        }
        return contribution == null
                ? PlanNavigation.path(plan, PlanNavigation.BOARD)
                : PlanNavigation.contribution(plan, contribution);
    }

    static Div lines(Component... lines) {
        var cell = new Div(lines);
        cell.addClassName("vr-served-cell");
        return cell;
    }

    static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("vr-row");
        return row;
    }
}
