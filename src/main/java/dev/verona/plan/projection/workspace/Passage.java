package dev.verona.plan.projection.workspace;

import dev.verona.plan.api.PlanView.Prose;
import dev.verona.plan.api.Touch;
import dev.verona.shared.text.TextChange;

/** How the prose of a read model goes on. */
final class Passage {

    private static final int SUMMARY_LENGTH = 160;

    private Passage() {}

    static Prose begun(String text, Touch touch) {
        return text.isEmpty() ? Prose.EMPTY : new Prose(text, 1, touch);
    }

    static Prose after(Prose before, TextChange change, long revision, Touch touch) {
        return new Prose(change.apply(before.text()), revision, touch);
    }

    /** The first words on one line, without the marks of Markdown at the beginning of lines. */
    static String firstWords(String text) {
        var line = text.replaceAll("(?m)^[#>*\\-\\s]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (line.length() <= SUMMARY_LENGTH) {
            return line;
        }
        int end = line.lastIndexOf(' ', SUMMARY_LENGTH);
        if (end < SUMMARY_LENGTH / 2) {
            end = Character.isHighSurrogate(line.charAt(SUMMARY_LENGTH - 1)) ? SUMMARY_LENGTH - 1 : SUMMARY_LENGTH;
        }
        return line.substring(0, end) + "…";
    }
}
