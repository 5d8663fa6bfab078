package dev.verona.platform.mongo;

import java.nio.file.Path;

/**
 * A copy of the embedded store that was made while it ran.
 *
 * @param folder that has it; name it in {@code VERONA_DATA}, or restore from it
 * @param bytes its size
 */
public record StoreCopy(Path folder, long bytes) {}
