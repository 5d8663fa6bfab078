package dev.verona.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.verona.plan.api.Usefulness;
import dev.verona.playbook.api.Difference.Fate;
import dev.verona.playbook.api.PlanPlays.Standing;
import dev.verona.playbook.api.PlayProgress;
import dev.verona.shell.ui.Chip;
import dev.verona.shell.ui.Formats;
import dev.verona.shell.ui.Parts;
import dev.verona.shell.ui.Tone;
import java.util.ArrayList;
import java.util.List;

/** How the screens of playbooks name and mark things. */
final class PlaybookWords {

    private PlaybookWords() {}

    static Chip chip(Standing standing) {
        return switch (standing) {
            case NOT_BEGUN -> new Chip(standing.label(), Tone.CALM, VaadinIcon.CIRCLE_THIN);
            case UNDER_WAY -> new Chip(standing.label(), Tone.ACCENT, VaadinIcon.PLAY);
            case OVERDUE -> new Chip(standing.label(), Tone.BAD, VaadinIcon.CLOCK);
            case DONE -> new Chip(standing.label(), Tone.GOOD, VaadinIcon.CHECK);
            case DROPPED, GONE -> new Chip(standing.label(), Tone.CALM, VaadinIcon.CLOSE_SMALL);
            case THERE -> new Chip(standing.label(), Tone.CALM, VaadinIcon.FLAG_O);
        };
    }

    static Chip chip(Fate fate) {
        return switch (fate) {
            case ADDED -> new Chip(fate.label(), Tone.GOOD, VaadinIcon.PLUS);
            case CHANGED -> new Chip(fate.label(), Tone.ACCENT, VaadinIcon.PENCIL);
            case REMOVED -> new Chip(fate.label(), Tone.WARN, VaadinIcon.MINUS);
        };
    }

    static Chip chip(Usefulness usefulness) {
        return switch (usefulness) {
            case USED -> new Chip(usefulness.label(), Tone.CALM, VaadinIcon.CHECK);
            case HELPED -> new Chip(usefulness.label(), Tone.GOOD, VaadinIcon.THUMBS_UP_O);
            case MISSED -> new Chip(usefulness.label(), Tone.BAD, VaadinIcon.THUMBS_DOWN_O);
        };
    }

    /** As in "after 10 working days". */
    static String after(int days) {
        return days == 0 ? "at the start" : "after " + Formats.current().count(days, "working day");
    }

    /** As in "2 of 5 done, 1 overdue, 2 not begun". */
    static String counted(PlayProgress progress) {
        var formats = Formats.current();
        var parts = new ArrayList<String>();
        parts.add(formats.number(progress.done()) + " of " + formats.number(progress.all()) + " done");
        add(parts, progress.overdue(), "overdue");
        add(parts, progress.underWay(), "under way");
        add(parts, progress.notBegun(), "not begun");
        add(parts, progress.dropped(), "dropped");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(Formats.current().number(count) + " " + what);
        }
    }

    static Div said(PlayProgress.Said word) {
        var why = new Span(word.why().isEmpty() ? "" : "“" + word.why() + "”");
        var head = new Div(chip(word.usefulness()), why);
        head.addClassName("vr-row-s");
        return lines(
                head,
                Parts.soft(word.by().name() + ", of version " + word.version() + ", "
                        + Formats.current().date(word.at())));
    }

    static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("vr-strong");
        return span;
    }

    static Div lines(Component... lines) {
        var cell = new Div(lines);
        cell.addClassName("vr-play-cell");
        return cell;
    }
}
