package dev.verona.library.api;

/**
 * Two versions of an asset, beside each other.
 *
 * @param changes what the keepers say is different, from the earlier to the later, empty for nothing
 */
public record VersionPair(int earlier, Content before, int later, Content after, String changes) {}
