package dev.verona.library.api;

/**
 * A file that a version holds.
 *
 * @param id by which its bytes are found: their SHA-256
 * @param size in bytes
 */
public record AssetFile(String id, String name, String contentType, long size) {}
