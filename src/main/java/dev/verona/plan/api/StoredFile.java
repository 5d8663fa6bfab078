package dev.verona.plan.api;

import dev.verona.shared.FileContent;

/** A file as it was attached. */
public record StoredFile(String name, String contentType, FileContent content) {}
