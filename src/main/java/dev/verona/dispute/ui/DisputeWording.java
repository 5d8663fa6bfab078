package dev.verona.dispute.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.dispute.api.DisputeRow;
import dev.verona.dispute.api.DisputeState;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Tone;

/** How these screens write what they show. */
final class DisputeWording {

    private DisputeWording() {}

    static Chip chip(DisputeState state) {
        return new Chip(state.label(), tone(state), icon(state));
    }

    static Tone tone(DisputeState state) {
        return switch (state) {
            case OPEN -> Tone.ACCENT;
            case ESCALATED -> Tone.WARN;
            case SETTLED -> Tone.GOOD;
        };
    }

    private static VaadinIcon icon(DisputeState state) {
        return switch (state) {
            case OPEN -> VaadinIcon.SCALE;
            case ESCALATED -> VaadinIcon.ARROW_UP;
            case SETTLED -> VaadinIcon.CHECK;
        };
    }

    /** As in "2 working days left". Empty when it is settled. */
    static String clock(DisputeRow row) {
        var left = row.workingDaysLeft();
        if (left == null) {
            return "";
        }
        var formats = Formats.current();
        if (left < 0) {
            return formats.count(-left, "working day") + " overdue";
        }
        return left == 0 ? "Due today" : formats.count(left, "working day") + " left";
    }

    static Tone clockTone(DisputeRow row) {
        var left = row.workingDaysLeft();
        return left == null || left > 1 ? Tone.CALM : left < 0 ? Tone.BAD : Tone.WARN;
    }

    static String account(DisputeRow row) {
        var account = row.account();
        return account == null ? "No account" : account.name();
    }
}
