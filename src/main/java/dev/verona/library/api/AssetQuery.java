package dev.verona.library.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.PersonId;
import dev.verona.shared.Stage;
import org.jspecify.annotations.Nullable;

/** What may be asked about the library. The answer's type stands beside each question. */
public sealed interface AssetQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "library";

    /** Answers an {@link AssetPage}. */
    record ListAssets(AssetFilter filter, AssetSort sort, boolean descending, int offset, int limit)
            implements AssetQuery {}

    /** Answers {@link AssetFacets}: what the filters can offer. */
    record FindFacets() implements AssetQuery {}

    /** Answers an {@link AssetView}, as far as the asking person may see it. Throws {@link dev.verona.shared.NotFound} when there is none. */
    record FindAsset(AssetId asset) implements AssetQuery {}

    /**
     * Answers an {@link AssetDownload}: the file of a version. Whoever does not keep the asset gets what is released and may be used, the reviewer what they were asked
     * to review, and nobody anything else: {@link AssetRejection.NotForUse}.
     */
    record FetchFile(AssetId asset, int version) implements AssetQuery {}

    /** Answers a list of {@link AssetTask}: what waits for the asking person, the oldest first. */
    record WhatWaits() implements AssetQuery {}

    /**
     * @param text words, each of which must occur in the title, the summary, the customer, the kind or the owner's name
     * @param segment those that fit it
     * @param stage those that serve it
     */
    record AssetFilter(
            String text,
            @Nullable AssetKind kind,
            @Nullable AssetStanding standing,
            @Nullable SegmentId segment,
            @Nullable Stage stage,
            String industry,
            @Nullable PersonId owner) {

        public static final AssetFilter ALL = text("");

        public static AssetFilter text(String text) {
            return new AssetFilter(text, null, null, null, null, "", null);
        }

        public boolean isEmpty() {
            return equals(ALL);
        }
    }

    enum AssetSort {
        TITLE,
        KIND,
        STANDING,
        VERSION,
        OWNER,
        REVIEW,
        EXPIRES
    }
}
