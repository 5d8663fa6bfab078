package dev.verona.shared.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * How many words a change brought and took, as in "+34 −9 words". A word is what Unicode's word boundaries enclose if it
 * has a letter or a digit in it; scripts without spaces are cut where those boundaries are. A word stays when all of it was
 * kept and it is a word of its own before and after; every other word of the text after was inserted, and every other
 * word of the text before was deleted. So a corrected word is one inserted and one deleted, and the difference is always
 * the growth of the text in words.
 */
public record WordCount(int inserted, int deleted) {

    /**
     * @param before the text that the change was made of
     * @throws IllegalArgumentException when the change does not fit it
     */
    public static WordCount of(String before, TextChange change) {
        if (change.isIdentity()) {
            return new WordCount(0, 0);
        }
        var wordsBefore = words(before);
        var wordsAfter = words(change.apply(before));
        int kept = keptWords(wordsBefore, wordsAfter, change);
        return new WordCount(wordsAfter.size() - kept, wordsBefore.size() - kept);
    }

    /** The number of words of a text. */
    public static int in(String text) {
        return words(text).size();
    }

    private static int keptWords(List<Word> before, List<Word> after, TextChange change) {
        var wordsAfter = new HashSet<>(after);
        int kept = 0;
        int next = 0;
        int at = 0;
        int shift = 0;
        var spans = change.spans();
        for (int i = 0; i <= spans.size(); i++) {
            var span = i < spans.size() ? spans.get(i) : new TextChange.Span.Keep(Integer.MAX_VALUE - at);
            switch (span) {
                case TextChange.Span.Keep(int length) -> {
                    int end = at + length;
                    while (next < before.size() && before.get(next).start() < at) {
                        next++;
                    }
                    for (; next < before.size() && before.get(next).end() <= end; next++) {
                        if (wordsAfter.contains(before.get(next).shifted(shift))) {
                            kept++;
                        }
                    }
                    at = end;
                }
                case TextChange.Span.Insert(String text) -> shift += text.length();
                case TextChange.Span.Delete(int length) -> {
                    at += length;
                    shift -= length;
                }
            }
        }
        return kept;
    }

    static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        boundaries.setText(text);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(new Word(start, end));
            }
        }
        return words;
    }

    public WordCount plus(WordCount other) {
        return new WordCount(inserted + other.inserted, deleted + other.deleted);
    }

    /** From its first character to the one after its last. */
    record Word(int start, int end) {
        Word shifted(int by) {
            return new Word(start + by, end + by);
        }
    }
}
