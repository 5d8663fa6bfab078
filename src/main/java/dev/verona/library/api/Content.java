package dev.verona.library.api;

import org.jspecify.annotations.Nullable;

/**
 * What a version of an asset says: a file, or text, or both.
 *
 * @param text Markdown, empty for none
 * @param guide how to customise it, Markdown, empty for none
 */
public record Content(@Nullable AssetFile file, String text, String guide) {

    public boolean holdsNothing() {
        return file == null && text.isBlank();
    }
}
