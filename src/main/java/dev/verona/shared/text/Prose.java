package dev.verona.shared.text;

import dev.verona.shared.InvalidInput;

/** What may stand in a prose field: any Unicode text, in lines that end with a line feed. */
public final class Prose {

    /** The longest text of one field, in UTF-16 code units: some forty pages. */
    public static final int MAX_LENGTH = 100_000;

    private Prose() {}

    /**
     * The text with every kind of line end ({@code CR LF}, {@code CR}, {@code VT}, {@code FF}, {@code NEL}, {@code LS},
     * {@code PS}) as a line feed, other control characters but the tab left out, and half a surrogate pair as U+FFFD.
     */
    public static String clean(String text) {
        int firstOdd = 0;
        while (firstOdd < text.length() && isPlain(text.charAt(firstOdd))) {
            firstOdd++;
        }
        if (firstOdd == text.length()) {
            return text;
        }
        var clean = new StringBuilder(text.length()).append(text, 0, firstOdd);
        for (int i = firstOdd; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                clean.append(c);
            } else if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    clean.append(c).append(text.charAt(++i));
                } else {
                    clean.append('\uFFFD');
                }
            } else if (isLineEnd(c)) {
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                clean.append('\n');
            }
        }
        return clean.toString();
    }

    /**
     * @param field the field as the command names it
     * @throws InvalidInput when the text is longer than {@link #MAX_LENGTH}
     */
    public static void requireFits(String field, long length) {
        if (length > MAX_LENGTH) {
            throw new InvalidInput(
                    field,
                    "This text would have %,d characters, and a field holds %,d. Shorten it, or attach it as a file."
                            .formatted(length, MAX_LENGTH));
        }
    }

    /** Whether every surrogate is one of a pair. */
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c == '\n'
                || c == '\t'
                || !(Character.isISOControl(c) || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029');
    }

    private static boolean isLineEnd(char c) {
        return switch (c) {
            case '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
