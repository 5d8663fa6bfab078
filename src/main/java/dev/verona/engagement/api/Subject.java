package dev.verona.engagement.api;

import dev.verona.library.api.AssetId;
import dev.verona.shared.OpportunityId;

/** What a rule looked at, or was gone over for. */
public record Subject(Kind kind, String id) {

    /** Which kind of thing it is. */
    public enum Kind {
        OPPORTUNITY,
        ASSET,
        ACCOUNT,
        REVIEW
    }

    public static Subject of(OpportunityId opportunity) {
        return new Subject(Kind.OPPORTUNITY, opportunity.value());
    }

    public static Subject of(AssetId asset) {
        return new Subject(Kind.ASSET, asset.value());
    }

    /** @param id of a review, as the module has it that holds reviews */
    public static Subject ofReview(String id) {
        return new Subject(Kind.REVIEW, id);
    }
}
