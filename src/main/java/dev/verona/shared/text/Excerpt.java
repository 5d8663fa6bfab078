package dev.verona.shared.text;

/** The beginning of a text, by which a reader knows it again. */
public final class Excerpt {

    private Excerpt() {}

    /**
     * The text on one line; a longer one is cut between words, and within a character never.
     *
     * @param longest in UTF-16 code units, without the ellipsis that says that there is more
     */
    public static String of(String text, int longest) {
        var line = text.strip().replace('\n', ' ');
        if (line.length() <= longest) {
            return line;
        }
        var end = line.lastIndexOf(' ', longest);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, longest / 2)) + "…";
    }
}
