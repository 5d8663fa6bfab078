package dev.verona.library.domain;

import dev.verona.shared.FileContent;

/** Keeps the bytes of assets' files, beside the events that name them. */
public interface AssetFiles {

    /**
     * Keeps the bytes, durably, before the event that names them is recorded; the same bytes are kept once.
     *
     * @return the id by which they are found: their SHA-256 in lower-case hexadecimal
     */
    String keep(FileContent content, String contentType);
}
