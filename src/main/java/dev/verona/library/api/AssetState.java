package dev.verona.library.api;

import org.jspecify.annotations.Nullable;

/**
 * How an asset stands today.
 *
 * @param released the version in use, null for none
 * @param why nobody may use it, in a sentence; empty when they may
 */
public record AssetState(
        AssetId asset,
        AssetKind kind,
        AssetStanding standing,
        @Nullable Integer released,
        String why) {}
