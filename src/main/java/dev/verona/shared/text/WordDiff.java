package dev.verona.shared.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;

/**
 * Two texts beside each other for a reader: which words stayed, came and went. Only whole words are cut, so that "payback" that became
 * "paybacks" reads as one word for another, never as a stray letter.
 */
public record WordDiff(List<Piece> pieces) {

    /** What became of some words. */
    public enum Fate {
        KEPT,
        INSERTED,
        DELETED
    }

    /** Words that stand together, with the spaces between them. */
    public record Piece(Fate fate, String text) {}

    /** Kept words between two changes that are fewer than this are shown as part of the change: a reader would stumble over them. */
    private static final int ISLAND = 2;

    private static final float PATIENCE = 0.5f;

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    public static WordDiff between(String before, String after) {
        var words = new Words();
        var from = words.write(before);
        var to = words.write(after);
        if (words.full()) {
            return whole(before, after);
        }
        var differ = new DiffMatchPatch();
        differ.diffTimeout = PATIENCE;
        var differences = differ.diffMain(from, to, false);
        var pieces = new ArrayList<Piece>();
        var deleted = new StringBuilder();
        var inserted = new StringBuilder();
        for (int i = 0; i < differences.size(); i++) {
            var difference = differences.get(i);
            var text = words.read(difference.text);
            switch (difference.operation) {
                case DELETE -> deleted.append(text);
                case INSERT -> inserted.append(text);
                case EQUAL -> {
                    boolean between = i > 0 && i < differences.size() - 1;
                    if (between && WordCount.in(text) < ISLAND && text.indexOf('\n') < 0) {
                        deleted.append(text);
                        inserted.append(text);
                    } else {
                        flush(pieces, deleted, inserted);
                        pieces.add(new Piece(Fate.KEPT, text));
                    }
                }
            }
        }
        flush(pieces, deleted, inserted);
        return new WordDiff(pieces);
    }

    private static void flush(List<Piece> pieces, StringBuilder deleted, StringBuilder inserted) {
        if (!deleted.isEmpty()) {
            pieces.add(new Piece(Fate.DELETED, deleted.toString()));
            deleted.setLength(0);
        }
        if (!inserted.isEmpty()) {
            pieces.add(new Piece(Fate.INSERTED, inserted.toString()));
            inserted.setLength(0);
        }
    }

    private static WordDiff whole(String before, String after) {
        var pieces = new ArrayList<Piece>();
        flush(pieces, new StringBuilder(before), new StringBuilder(after));
        return new WordDiff(pieces);
    }

    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.fate() == Fate.KEPT);
    }

    /** Each different word as one character, so that an algorithm for characters compares words. */
    private static final class Words {

        private final Map<String, Character> signs = new HashMap<>();
        private final List<String> words = new ArrayList<>();

        String write(String text) {
            var written = new StringBuilder();
            var boundaries = BreakIterator.getWordInstance(Locale.ROOT);
            boundaries.setText(text);
            int start = boundaries.first();
            for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
                written.append(sign(text.substring(start, end)));
            }
            return written.toString();
        }

        private char sign(String word) {
            return signs.computeIfAbsent(word, _ -> {
                words.add(word);
                return (char) words.size();
            });
        }

        /** More different words than there are characters that stand alone. */
        boolean full() {
            return words.size() >= Character.MIN_SURROGATE;
        }

        String read(String written) {
            var text = new StringBuilder();
            written.chars().forEach(sign -> text.append(words.get(sign - 1)));
            return text.toString();
        }
    }
}
