package dev.verona.library.api;

import dev.verona.shared.FileContent;

/** A file on its way to somebody who may have it. */
public record AssetDownload(String name, String contentType, FileContent content) {}
