package dev.verona.history.ui;

import dev.verona.history.api.OwnDay;
import dev.verona.history.api.TimelineEntry;
import dev.verona.shell.ui.Formats;
import java.time.LocalDate;

/** A day in plain words. */
final class DayReport {

    private DayReport() {}

    static String of(LocalDate day, OwnDay done, Formats formats) {
        var text = new StringBuilder(formats.longDate(day));
        for (var in : done.plans()) {
            text.append("\n\n").append(title(in, formats));
            for (var entry : in.entries()) {
                text.append("\n- ").append(time(entry, formats)).append("  ").append(sentence(entry, formats));
            }
        }
        return text.append('\n').toString();
    }

    static String title(OwnDay.InPlan in, Formats formats) {
        var period = in.period();
        return period == null
                ? "A plan that you may no longer open"
                : in.account() + ", " + formats.date(period.from()) + " to " + formats.date(period.to());
    }

    static String time(TimelineEntry entry, Formats formats) {
        var from = formats.time(entry.from());
        var to = formats.time(entry.to());
        return from.equals(to) ? from : from + "–" + to;
    }

    /** As in "Wrote in the benefit of the value proposition “A third off the gas bill” (+86 −12 words)". */
    static String sentence(TimelineEntry entry, Formats formats) {
        var did = Wording.of(entry, formats);
        var sentence = new StringBuilder(did.substring(0, 1).toUpperCase(formats.locale())).append(did.substring(1));
        if (!entry.subject().isEmpty()) {
            sentence.append(" “").append(entry.subject()).append('”');
        }
        var reason = Wording.reason(entry);
        if (!reason.isEmpty()) {
            sentence.append(": ").append(reason);
        }
        if (entry.inserted() > 0 || entry.deleted() > 0) {
            sentence.append(" (")
                    .append(Wording.words(entry.inserted(), entry.deleted(), formats))
                    .append(" words)");
        }
        return sentence.toString();
    }
}
