package dev.verona.library.api;

import dev.verona.account.api.SegmentId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be asked about the library. The answer's type stands beside each question. */
public sealed interface AssetQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "library";

    /** That of what plans use. */
    String USES = "library-uses";

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

    /**
     * Answers a list of {@link Suggestion}: what may be used now and fits the plan's account at that stage, what won before first. The asking person has to be a reader of the plan.
     *
     * @param kind only what makes such a contribution; null for any
     * @param text words as in {@link AssetFilter}; with them, what is made for other segments, stages and industries is found as well
     */
    record Suggest(PlanId plan, Stage stage, @Nullable ContributionKind kind, String text, int limit)
            implements AssetQuery {}

    /** Answers a list of {@link AssetState}: how assets stand today, whatever plan uses them. What is unknown is left out. */
    record HowStand(Set<AssetId> assets) implements AssetQuery {
        public HowStand {
            assets = Set.copyOf(assets);
        }
    }

    /** Answers an {@link dev.verona.plan.api.AssetShelf.Offer}: what a contribution would say. {@link AssetRejection.NotForUse} when nobody may use it. */
    record FindOffer(AssetId asset) implements AssetQuery {}

    /**
     * Answers {@link VersionPair}: what a version that once was released said, and what the released one says.
     *
     * @param from the earlier version
     */
    record CompareVersions(AssetId asset, int from) implements AssetQuery {}

    /** Answers {@link AssetUses}: where it is used, how that went, and what Sales said. Never who said it. */
    record FindUses(AssetId asset) implements AssetQuery {}

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
