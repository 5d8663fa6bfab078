package dev.verona.plan.api;

import java.util.Map;

/** What plans may take from the library. The library implements it: it knows what is released and what a plan may use today, and the plan does not. */
public interface AssetShelf {

    /**
     * The released version of an asset as a contribution takes it.
     *
     * @throws dev.verona.shared.Rejection when that version is not the one in use, or nobody may use anything of the asset now
     */
    Offer offer(String asset, int version);

    /** @throws dev.verona.shared.Rejection saying why nobody may use anything of the asset now */
    void requireUsable(String asset);

    /**
     * @param kind the kind of contribution that it makes
     * @param main the field that holds its text
     * @param content what the contribution's fields say then: prose, or a value in canonical form
     */
    record Offer(AssetRef asset, ContributionKind kind, Field main, Map<Field, String> content) {

        public Offer {
            content = Map.copyOf(content);
        }
    }
}
