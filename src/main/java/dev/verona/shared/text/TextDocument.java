package dev.verona.shared.text;

/**
 * A text at one revision: what somebody saw when they began to write.
 *
 * @param revision how many changes were recorded so far, 0 before the first
 */
public record TextDocument(String text, long revision) {

    public static final TextDocument EMPTY = new TextDocument("", 0);

    public TextDocument {
        if (revision < 0) {
            throw new IllegalArgumentException("There is no revision " + revision);
        }
    }

    /**
     * The text when one more change was recorded.
     *
     * @throws IllegalArgumentException when the change does not fit the text
     */
    public TextDocument after(TextChange recorded) {
        return new TextDocument(recorded.apply(text), revision + 1);
    }
}
