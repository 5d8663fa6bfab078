package dev.verona.export.document;

import java.util.ArrayList;
import java.util.List;

/** Letters on paper: which ones a file may hold, and how much room they take. */
final class Letters {

    private Letters() {}

    /** Without what no XML file may hold: control characters, and halves of a character. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter -> letter == '\n'
                        || letter == '\t'
                        || (letter >= 0x20 && letter < 0xd800)
                        || (letter > 0xdfff && letter < 0xfffe)
                        || letter > 0xffff)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** How many lines it takes where so many letters stand in one; at least one. */
    static int lines(String text, int letters) {
        return (int) Math.max(
                1,
                text.lines()
                        .mapToLong(line -> Math.max(1, -Math.floorDiv(-line.length(), letters)))
                        .sum());
    }

    /** A paragraph in pieces of at most so many letters, cut between words where there are any. */
    static List<Markup.Paragraph> pieces(Markup.Paragraph whole, int letters) {
        var pieces = new ArrayList<Markup.Paragraph>();
        var runs = new ArrayList<Markup.Run>();
        int room = letters;
        for (var run : whole.runs()) {
            var left = run.text();
            while (left.length() > room) {
                int cut = left.lastIndexOf(' ', room) + 1;
                if (cut == 0) {
                    cut = runs.isEmpty() ? whole(left, room) : 0;
                }
                if (cut > 0) {
                    runs.add(new Markup.Run(left.substring(0, cut), run.bold(), run.italic()));
                    left = left.substring(cut);
                }
                pieces.add(
                        new Markup.Paragraph(whole.depth(), pieces.isEmpty() ? whole.marker() : "", List.copyOf(runs)));
                runs.clear();
                room = letters;
            }
            if (!left.isEmpty()) {
                runs.add(new Markup.Run(left, run.bold(), run.italic()));
                room -= left.length();
            }
        }
        if (!runs.isEmpty() || pieces.isEmpty()) {
            pieces.add(new Markup.Paragraph(whole.depth(), pieces.isEmpty() ? whole.marker() : "", List.copyOf(runs)));
        }
        return pieces;
    }

    /** Not between the halves of a character. */
    private static int whole(String text, int cut) {
        return Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    }
}
