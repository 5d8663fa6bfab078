package dev.verona.shared.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote each character of a text that is still there: runs from the start of the text to its end. Neighbouring runs
 * are of different authors, and none is empty.
 *
 * @param <A> how an author is named; equal when the same
 */
public record Attribution<A>(List<Run<A>> runs) {

    /** @param length in UTF-16 code units */
    public record Run<A>(A author, int length) {
        public Run {
            if (length <= 0) {
                throw new IllegalArgumentException("Nobody writes " + length + " characters");
            }
        }
    }

    public Attribution {
        var merged = new ArrayList<Run<A>>(runs.size());
        for (var run : runs) {
            append(merged, run.author(), run.length());
        }
        runs = List.copyOf(merged);
    }

    /** Of an empty text. */
    public static <A> Attribution<A> none() {
        return new Attribution<>(List.of());
    }

    /** Of a text that one author wrote. */
    public static <A> Attribution<A> all(A author, String text) {
        return text.isEmpty() ? none() : new Attribution<>(List.of(new Run<>(author, text.length())));
    }

    /** Of the length of the text, in UTF-16 code units. */
    public int length() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    /** How many of the characters are each author's, in the order in which the text names them first. */
    public Map<A, Integer> lengths() {
        var lengths = new LinkedHashMap<A, Integer>();
        runs.forEach(run -> lengths.merge(run.author(), run.length(), Integer::sum));
        return lengths;
    }

    /**
     * What the author inserts is theirs; what was kept stays whose it was, and what was deleted is nobody's.
     *
     * @throws IllegalArgumentException when the change does not fit the text
     */
    public Attribution<A> after(TextChange change, A author) {
        if (change.isIdentity()) {
            return this;
        }
        var after = new ArrayList<Run<A>>(runs.size() + 2);
        var old = new Cursor<>(runs);
        for (var span : change.spans()) {
            switch (span) {
                case TextChange.Span.Keep(int length) -> old.move(length, after);
                case TextChange.Span.Delete(int length) -> old.move(length, null);
                case TextChange.Span.Insert(String text) -> append(after, author, text.length());
            }
        }
        old.moveRest(after);
        return new Attribution<>(after);
    }

    /** The text cut at the runs, to be shown with its authors. */
    public List<Passage<A>> passages(String text) {
        if (text.length() != length()) {
            throw new IllegalArgumentException(
                    "The attribution is of " + length() + " characters, the text has " + text.length());
        }
        var passages = new ArrayList<Passage<A>>(runs.size());
        int at = 0;
        for (var run : runs) {
            passages.add(new Passage<>(run.author(), text.substring(at, at += run.length())));
        }
        return passages;
    }

    /**
     * How many of the words are each author's: all of them together are the words of the text. A word is theirs who wrote most of its
     * characters, the first of them where several wrote as many.
     *
     * @throws IllegalArgumentException when the text is of another length
     */
    public Map<A, Integer> words(String text) {
        var words = new LinkedHashMap<A, Integer>();
        var passages = passages(text);
        int index = 0;
        int start = 0;
        for (var word : WordCount.words(text)) {
            while (start + passages.get(index).text().length() <= word.start()) {
                start += passages.get(index++).text().length();
            }
            words.merge(writer(word, passages, index, start), 1, Integer::sum);
        }
        return words;
    }

    /**
     * The same by words, for readers: a word is whole, theirs who wrote most of its characters as {@link #words} counts it, with the signs and spaces that follow
     * it; what is before the first word goes with that.
     *
     * @throws IllegalArgumentException when the text is of another length
     */
    public Attribution<A> byWords(String text) {
        var words = WordCount.words(text);
        if (words.isEmpty()) {
            return this;
        }
        var passages = passages(text);
        var whole = new ArrayList<Run<A>>(words.size());
        int index = 0;
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            while (start + passages.get(index).text().length() <= word.start()) {
                start += passages.get(index++).text().length();
            }
            int from = i == 0 ? 0 : word.start();
            int to = i + 1 < words.size() ? words.get(i + 1).start() : text.length();
            whole.add(new Run<>(writer(word, passages, index, start), to - from));
        }
        return new Attribution<>(whole);
    }

    /** @param start of the passage at {@code index}, in which the word begins */
    private static <A> A writer(WordCount.Word word, List<Passage<A>> passages, int index, int start) {
        var shares = new LinkedHashMap<A, Integer>();
        for (int i = index; i < passages.size() && start < word.end(); i++) {
            int end = start + passages.get(i).text().length();
            shares.merge(
                    passages.get(i).author(), Math.min(end, word.end()) - Math.max(start, word.start()), Integer::sum);
            start = end;
        }
        var first = shares.entrySet().iterator().next();
        for (var share : shares.entrySet()) {
            if (share.getValue() > first.getValue()) {
                first = share;
            }
        }
        return first.getKey();
    }

    /** Words of one author that stand together. */
    public record Passage<A>(A author, String text) {}

    private static <A> void append(List<Run<A>> runs, A author, int length) {
        if (!runs.isEmpty() && runs.getLast().author().equals(author)) {
            length += runs.removeLast().length();
        }
        runs.add(new Run<>(author, length));
    }

    private static final class Cursor<A> {

        private final List<Run<A>> runs;
        private int index;
        private int taken;

        Cursor(List<Run<A>> runs) {
            this.runs = runs;
        }

        void move(int length, @Nullable List<Run<A>> target) {
            int left = length;
            while (left > 0) {
                if (index == runs.size()) {
                    throw new IllegalArgumentException("The change is for a text longer by at least " + left);
                }
                var run = runs.get(index);
                int piece = Math.min(left, run.length() - taken);
                if (target != null) {
                    append(target, run.author(), piece);
                }
                left -= piece;
                taken += piece;
                if (taken == run.length()) {
                    index++;
                    taken = 0;
                }
            }
        }

        void moveRest(List<Run<A>> target) {
            while (index < runs.size()) {
                move(runs.get(index).length() - taken, target);
            }
        }
    }
}
