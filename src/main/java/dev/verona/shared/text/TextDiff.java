package dev.verona.shared.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a text, judged by the text before and after. The smallest change that still reads as a human
 * edit: it starts and ends at words where that costs nothing, and never within what a reader sees as one character (a
 * grapheme cluster: a letter with its combining marks, an emoji with its skin tone, a flag).
 */
public final class TextDiff {

    /** Seconds after which the search for the smallest change settles for a bigger one. */
    private static final float PATIENCE = 0.5f;

    private TextDiff() {}

    /**
     * The change with {@code between(before, after).apply(before).equals(after)}.
     *
     * @throws IllegalArgumentException when a text is not well-formed UTF-16: {@link Prose#clean} it first
     */
    public static TextChange between(String before, String after) {
        if (!Prose.isWellFormed(before) || !Prose.isWellFormed(after)) {
            throw new IllegalArgumentException("Half a character, a lone surrogate, cannot be compared");
        }
        if (before.equals(after)) {
            return TextChange.NOTHING;
        }
        var clustersBefore = clusters(before);
        var clustersAfter = clusters(after);
        var alphabet = Alphabet.of(clustersBefore, clustersAfter);
        return alphabet == null
                ? wholeMiddle(clustersBefore, clustersAfter)
                : smallest(alphabet, clustersBefore, clustersAfter);
    }

    private static TextChange smallest(Alphabet alphabet, List<String> before, List<String> after) {
        var differ = new DiffMatchPatch();
        differ.diffTimeout = PATIENCE;
        // Comparing by lines first would number lines with characters, of which there may be too few.
        var differences = differ.diffMain(alphabet.write(before), alphabet.write(after), false);
        differ.diffCleanupSemantic(differences);
        var change = TextChange.builder();
        int at = 0;
        for (var difference : differences) {
            int clusters = difference.text.length();
            switch (difference.operation) {
                case EQUAL -> change.keep(length(before, at, at += clusters));
                case DELETE -> change.delete(length(before, at, at += clusters));
                case INSERT -> change.insert(alphabet.read(difference.text));
            }
        }
        return change.build();
    }

    /** More kinds of clusters than there are characters to stand for them: all between the first and the last difference. */
    private static TextChange wholeMiddle(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return TextChange.builder()
                .keep(length(before, 0, start))
                .insert(String.join("", after.subList(start, after.size() - end)))
                .delete(length(before, start, before.size() - end))
                .build();
    }

    private static int length(List<String> clusters, int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += clusters.get(i).length();
        }
        return length;
    }

    private static List<String> clusters(String text) {
        var clusters = new ArrayList<String>(text.length());
        var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            clusters.add(text.substring(start, end));
        }
        return clusters;
    }

    /**
     * One {@code char} for each grapheme cluster, so that an algorithm that works on characters cannot cut one. A cluster of
     * one {@code char} stands for itself; any other gets a {@code char} that neither text has, a letter for a letter,
     * because the search for a readable change looks for the edges of words.
     */
    private static final class Alphabet {

        private final Map<String, Character> signs = new HashMap<>();
        private final Map<Character, String> clusters = new HashMap<>();

        /** @return null when the texts have more kinds of clusters than there are characters */
        static @Nullable Alphabet of(List<String> before, List<String> after) {
            var alphabet = new Alphabet();
            var taken = new BitSet(Character.MAX_VALUE + 1);
            for (var text : List.of(before, after)) {
                for (var cluster : text) {
                    if (cluster.length() == 1) {
                        taken.set(cluster.charAt(0));
                    }
                }
            }
            var letters = new Supply(taken, true);
            var others = new Supply(taken, false);
            for (var text : List.of(before, after)) {
                for (var cluster : text) {
                    if (cluster.length() > 1 && !alphabet.signs.containsKey(cluster)) {
                        boolean letter = Character.isLetterOrDigit(cluster.codePointAt(0));
                        int sign = letter ? letters.next(others) : others.next(letters);
                        if (sign < 0) {
                            return null;
                        }
                        alphabet.signs.put(cluster, (char) sign);
                        alphabet.clusters.put((char) sign, cluster);
                    }
                }
            }
            return alphabet;
        }

        String write(List<String> text) {
            var written = new StringBuilder(text.size());
            for (var cluster : text) {
                Character sign = signs.get(cluster);
                written.append(sign == null ? cluster.charAt(0) : sign.charValue());
            }
            return written.toString();
        }

        String read(String written) {
            var text = new StringBuilder(written.length());
            for (int i = 0; i < written.length(); i++) {
                char sign = written.charAt(i);
                var cluster = clusters.get(sign);
                if (cluster == null) {
                    text.append(sign);
                } else {
                    text.append(cluster);
                }
            }
            return text.toString();
        }
    }

    /** Characters that no text has, letters or others; spaces and controls are never among them. */
    private static final class Supply {

        private final BitSet taken;
        private final boolean letters;
        private int next = Character.MAX_VALUE;

        Supply(BitSet taken, boolean letters) {
            this.taken = taken;
            this.letters = letters;
        }

        int next(Supply otherwise) {
            for (; next > ' '; next--) {
                char c = (char) next;
                if (!taken.get(c)
                        && Character.isLetterOrDigit(c) == letters
                        && !Character.isWhitespace(c)
                        && !Character.isISOControl(c)) {
                    next--;
                    return c;
                }
            }
            return otherwise.next > ' ' ? otherwise.next(otherwise) : -1;
        }
    }
}
