package dev.verona.shared.text;

import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a text that they saw: the part of a command that a prose field needs.
 *
 * @param baseRevision the revision of the text that the author saw
 * @param change what the author did to that text
 * @param baseText that text itself, so that an author who wrote for long while many changes came in can still be merged; a
 *     command is not stored, so it costs nothing to give. {@code null} when it is not at hand
 */
public record TextEdit(
        long baseRevision, TextChange change, @Nullable String baseText) {

    /** What turned the text that the author saw into the one that they leave behind; {@linkplain Prose#clean cleaned}. */
    public static TextEdit between(TextDocument seen, String now) {
        return new TextEdit(seen.revision(), TextDiff.between(seen.text(), Prose.clean(now)), seen.text());
    }

    /** The first text of a field. */
    public static TextEdit first(String text) {
        return between(TextDocument.EMPTY, text);
    }
}
