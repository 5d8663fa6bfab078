package dev.verona.shared.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done to a text: spans of it kept and deleted, and words inserted between them, from its start on. What comes
 * after the last span is kept. Immutable.
 *
 * <p>Lengths are counted in UTF-16 code units, as Java and browsers count, but no change ever cuts a surrogate pair in
 * two. A change is always in its normal form, so that equal deeds are {@linkplain #equals equal} and a long chain of
 * compositions stays as short as what it does: neighbours of a kind are one span, no span is empty, what is inserted
 * stands before what is deleted at the same place, and nothing is kept at the end.
 *
 * <p>Written as JSON it is an array: a positive number keeps, a string inserts, a negative number deletes, as in
 * {@code [5,"abc",-3]}.
 *
 * <p>Two people change one text at once: with {@code a} and {@code b} of the same text, whatever they are,
 *
 * <pre>{@code a.compose(b.transform(a, Order.AFTER)).equals(b.compose(a.transform(b, Order.BEFORE)))}</pre>
 */
public final class TextChange {

    /** Changes nothing. */
    public static final TextChange NOTHING = new TextChange(List.of());

    private final List<Span> spans;

    private TextChange(List<Span> spans) {
        this.spans = spans;
    }

    /** One piece of a change; its length is never 0. */
    public sealed interface Span {

        /** In UTF-16 code units: of the text before for what is kept or deleted, of the text after for what is inserted. */
        int length();

        record Keep(int length) implements Span {}

        record Insert(String text) implements Span {
            @Override
            public int length() {
                return text.length();
            }
        }

        record Delete(int length) implements Span {}
    }

    /** Which of two insertions at one and the same place stands first. */
    public enum Order {
        /** This change's words stand before the other's. */
        BEFORE,
        /** This change's words stand after the other's. */
        AFTER;

        public Order opposite() {
            return this == BEFORE ? AFTER : BEFORE;
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    public static TextChange insert(int at, String text) {
        return builder().keep(at).insert(text).build();
    }

    public static TextChange delete(int at, int length) {
        return builder().keep(at).delete(length).build();
    }

    public static TextChange replace(int at, int length, String text) {
        return builder().keep(at).insert(text).delete(length).build();
    }

    /**
     * Reads the {@linkplain #toJson() JSON form}; takes it in any form and normalises it.
     *
     * @throws IllegalArgumentException when an element is neither a whole number within {@code int} nor a string, or a
     *     string is not well-formed UTF-16
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TextChange of(List<?> json) {
        var change = builder();
        for (Object span : json) {
            switch (span) {
                case Integer n when n >= 0 -> change.keep(n);
                case Integer n -> change.delete(Math.negateExact(n));
                case String text -> change.insert(text);
                case null, default ->
                    throw new IllegalArgumentException(
                            "A text change is made of whole numbers and strings, not of " + span);
            }
        }
        return change.build();
    }

    /** The spans in order: {@code Integer} above 0 for kept, below 0 for deleted, {@code String} for inserted. */
    @JsonValue
    public List<Object> toJson() {
        var json = new ArrayList<Object>(spans.size());
        for (var span : spans) {
            json.add(
                    switch (span) {
                        case Span.Keep keep -> keep.length();
                        case Span.Insert insert -> insert.text();
                        case Span.Delete delete -> -delete.length();
                    });
        }
        return List.copyOf(json);
    }

    public List<Span> spans() {
        return spans;
    }

    public boolean isIdentity() {
        return spans.isEmpty();
    }

    /** The shortest text that this change fits, in code units. */
    public int minimumLength() {
        return spans.stream()
                .filter(span -> !(span instanceof Span.Insert))
                .mapToInt(Span::length)
                .sum();
    }

    /** How much longer the text is afterwards, in code units; negative when shorter. */
    public int growth() {
        return insertedLength() - deletedLength();
    }

    public int insertedLength() {
        return spans.stream()
                .filter(Span.Insert.class::isInstance)
                .mapToInt(Span::length)
                .sum();
    }

    public int deletedLength() {
        return spans.stream()
                .filter(Span.Delete.class::isInstance)
                .mapToInt(Span::length)
                .sum();
    }

    /** Whether the text is long enough for this change, and none of its surrogate pairs is cut. */
    public boolean fits(String before) {
        if (before.length() < minimumLength()) {
            return false;
        }
        int at = 0;
        for (var span : spans) {
            if (cutsCharacter(before, at)) {
                return false;
            }
            at += span instanceof Span.Insert ? 0 : span.length();
        }
        return !cutsCharacter(before, at);
    }

    /**
     * The text after this change.
     *
     * @throws IllegalArgumentException when the text is too short for the change, or the change would cut a surrogate
     *     pair of it
     */
    public String apply(String before) {
        if (isIdentity()) {
            return before;
        }
        requireFits(before);
        var after = new StringBuilder(before.length() + Math.max(0, growth()));
        int at = 0;
        for (var span : spans) {
            switch (span) {
                case Span.Keep(int length) -> {
                    after.append(before, at, at + length);
                    at += length;
                }
                case Span.Insert(String text) -> after.append(text);
                case Span.Delete(int length) -> at += length;
            }
        }
        return after.append(before, at, before.length()).toString();
    }

    /**
     * This change and then the next one as a single change: {@code compose(next).apply(t)} is {@code
     * next.apply(apply(t))}.
     *
     * @param next a change of the text as this one leaves it
     * @throws IllegalArgumentException when the next one cuts a surrogate pair that this one inserts
     */
    public TextChange compose(TextChange next) {
        if (isIdentity()) {
            return next;
        }
        if (next.isIdentity()) {
            return this;
        }
        var composed = builder();
        var first = new Reader(spans);
        var second = new Reader(next.spans);
        while (true) {
            if (first.span() instanceof Span.Delete) {
                composed.delete(first.takeAll());
            } else if (second.span() instanceof Span.Insert) {
                composed.insert(second.takeText());
            } else if (first.atEnd()) {
                return composed.rest(second).build();
            } else if (second.atEnd()) {
                return composed.rest(first).build();
            } else {
                int length = Math.min(first.left(), second.left());
                boolean deletes = second.span() instanceof Span.Delete;
                if (first.span() instanceof Span.Insert) {
                    var text = first.takeText(length);
                    if (!deletes) {
                        composed.insert(text);
                    }
                } else {
                    first.take(length);
                    if (deletes) {
                        composed.delete(length);
                    } else {
                        composed.keep(length);
                    }
                }
                second.take(length);
            }
        }
    }

    /**
     * This change as it is to be made when another change of the same text was made already. Nothing that either of them
     * inserts is lost; what both delete is deleted once.
     *
     * @param made a change of the same text as this one
     * @param order where this change's words go when both insert at the same place
     */
    public TextChange transform(TextChange made, Order order) {
        if (isIdentity() || made.isIdentity()) {
            return this;
        }
        var transformed = builder();
        var mine = new Reader(spans);
        var theirs = new Reader(made.spans);
        while (!mine.atEnd()) {
            boolean theyInsert = theirs.span() instanceof Span.Insert;
            if (mine.span() instanceof Span.Insert && !(theyInsert && order == Order.AFTER)) {
                transformed.insert(mine.takeText());
            } else if (theyInsert) {
                transformed.keep(theirs.takeAll());
            } else if (theirs.atEnd()) {
                return transformed.rest(mine).build();
            } else {
                int length = Math.min(mine.left(), theirs.left());
                if (theirs.span() instanceof Span.Keep) {
                    if (mine.span() instanceof Span.Delete) {
                        transformed.delete(length);
                    } else {
                        transformed.keep(length);
                    }
                }
                mine.take(length);
                theirs.take(length);
            }
        }
        return transformed.build();
    }

    /**
     * The change that takes this one back: {@code invert(before).apply(apply(before))} is {@code before}.
     *
     * @param before the text that this change was made of
     * @throws IllegalArgumentException when this change does not fit it
     */
    public TextChange invert(String before) {
        requireFits(before);
        var inverse = builder();
        int at = 0;
        for (var span : spans) {
            switch (span) {
                case Span.Keep(int length) -> {
                    inverse.keep(length);
                    at += length;
                }
                case Span.Insert(String text) -> inverse.delete(text.length());
                case Span.Delete(int length) -> {
                    inverse.insert(before.substring(at, at + length));
                    at += length;
                }
            }
        }
        return inverse.build();
    }

    /**
     * Where a place in the text is afterwards: a caret, the start or the end of a selection, of a comment or a mark. A
     * place within deleted words is afterwards where they were.
     *
     * @param position between 0 and the length of the text before, in code units
     * @param order whether the place stays before words inserted exactly there, or goes after them
     */
    public int transformPosition(int position, Order order) {
        int before = 0;
        int after = 0;
        for (var span : spans) {
            switch (span) {
                case Span.Insert(String text) -> {
                    if (before == position && order == Order.BEFORE) {
                        return after;
                    }
                    after += text.length();
                }
                case Span.Keep(int length) -> {
                    if (position < before + length) {
                        return after + position - before;
                    }
                    before += length;
                    after += length;
                }
                case Span.Delete(int length) -> {
                    if (position < before + length) {
                        return after;
                    }
                    before += length;
                }
            }
        }
        return after + position - before;
    }

    /** Every inserted text through {@link Prose#clean}: what a form or a browser sends may hold anything. */
    public TextChange cleaned() {
        var cleaned = builder();
        for (var span : spans) {
            switch (span) {
                case Span.Keep(int length) -> cleaned.keep(length);
                case Span.Insert(String text) -> cleaned.insert(Prose.clean(text));
                case Span.Delete(int length) -> cleaned.delete(length);
            }
        }
        return cleaned.build();
    }

    /** With spaces for the line ends of what is inserted. */
    public TextChange onOneLine() {
        var line = builder();
        for (var span : spans) {
            switch (span) {
                case Span.Keep(int length) -> line.keep(length);
                case Span.Insert(String text) -> line.insert(text.replace('\n', ' '));
                case Span.Delete(int length) -> line.delete(length);
            }
        }
        return line.build();
    }

    /**
     * How many words this change brings and takes: see {@link WordCount}.
     *
     * @param before the text that this change was made of
     * @throws IllegalArgumentException when this change does not fit it
     */
    public WordCount words(String before) {
        return WordCount.of(before, this);
    }

    private void requireFits(String before) {
        if (!fits(before)) {
            throw new IllegalArgumentException("The change is for a text of at least " + minimumLength()
                    + " characters with no surrogate pair cut, not for this one of " + before.length());
        }
    }

    private static boolean cutsCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextChange change && spans.equals(change.spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return toJson().toString();
    }

    /** Walks the spans of a change, in pieces as small as the other change needs. */
    private static final class Reader {

        private final List<Span> spans;
        private int index;
        private int taken;

        Reader(List<Span> spans) {
            this.spans = spans;
        }

        boolean atEnd() {
            return index == spans.size();
        }

        /** The span to read from; at the end, the text that is kept without a word about it. */
        Span span() {
            return atEnd() ? KEPT_BEYOND : spans.get(index);
        }

        int left() {
            return span().length() - taken;
        }

        void take(int length) {
            taken += length;
            if (taken == span().length()) {
                index++;
                taken = 0;
            }
        }

        int takeAll() {
            int length = left();
            take(length);
            return length;
        }

        String takeText() {
            return takeText(left());
        }

        String takeText(int length) {
            var text = ((Span.Insert) span()).text().substring(taken, taken + length);
            take(length);
            return text;
        }

        private static final Span KEPT_BEYOND = new Span.Keep(Integer.MAX_VALUE);
    }

    /** Collects spans in any order and length, and normalises them. */
    public static final class Builder {

        private final List<Span> spans = new ArrayList<>();
        private final StringBuilder inserted = new StringBuilder();
        private int kept;
        private int deleted;
        private long total;

        private Builder() {}

        /** @throws IllegalArgumentException when the length is negative, or all lengths together exceed an {@code int} */
        public Builder keep(int length) {
            if (counted(length) > 0) {
                flush();
                kept = Math.addExact(kept, length);
            }
            return this;
        }

        public Builder insert(String text) {
            inserted.append(text);
            return this;
        }

        /** @throws IllegalArgumentException when the length is negative, or all lengths together exceed an {@code int} */
        public Builder delete(int length) {
            deleted += counted(length);
            return this;
        }

        /** @throws IllegalArgumentException when an inserted text is not well-formed UTF-16 */
        public TextChange build() {
            flush();
            return spans.isEmpty() ? NOTHING : new TextChange(List.copyOf(spans));
        }

        private Builder rest(Reader reader) {
            while (!reader.atEnd()) {
                switch (reader.span()) {
                    case Span.Keep _ -> keep(reader.takeAll());
                    case Span.Insert _ -> insert(reader.takeText());
                    case Span.Delete _ -> delete(reader.takeAll());
                }
            }
            return this;
        }

        private int counted(int length) {
            total += length;
            if (length < 0 || total > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("Not the length of a span: " + length);
            }
            return length;
        }

        private void flush() {
            if (inserted.isEmpty() && deleted == 0) {
                return;
            }
            if (kept > 0) {
                spans.add(new Span.Keep(kept));
                kept = 0;
            }
            if (!inserted.isEmpty()) {
                var text = inserted.toString();
                if (!Prose.isWellFormed(text)) {
                    throw new IllegalArgumentException("Half a character, a lone surrogate, cannot be inserted");
                }
                spans.add(new Span.Insert(text));
                inserted.setLength(0);
            }
            if (deleted > 0) {
                spans.add(new Span.Delete(deleted));
                deleted = 0;
            }
        }
    }
}
