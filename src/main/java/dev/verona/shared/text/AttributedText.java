package dev.verona.shared.text;

/**
 * A text and who wrote what of it: the fold, over the events of a field, that a read model keeps.
 *
 * @param <A> how an author is named
 */
public record AttributedText<A>(String text, long revision, Attribution<A> attribution) {

    /** @throws IllegalArgumentException when the attribution is of another length than the text */
    public AttributedText {
        if (attribution.length() != text.length()) {
            throw new IllegalArgumentException(
                    "Every one of the " + text.length() + " characters has one author, not " + attribution.length());
        }
    }

    public static <A> AttributedText<A> empty() {
        return new AttributedText<>("", 0, Attribution.none());
    }

    /** The text when the author's change was recorded. */
    public AttributedText<A> after(TextChange recorded, A author) {
        return new AttributedText<>(recorded.apply(text), revision + 1, attribution.after(recorded, author));
    }

    public TextDocument document() {
        return new TextDocument(text, revision);
    }
}
