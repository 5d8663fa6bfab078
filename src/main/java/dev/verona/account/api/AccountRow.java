package dev.verona.account.api;

import dev.verona.account.api.AccountView.Pipeline;
import dev.verona.account.api.AccountView.SegmentName;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonRef;
import org.jspecify.annotations.Nullable;

/** An account as the list shows it. */
public record AccountRow(
        AccountId id,
        String name,
        @Nullable SegmentName segment,
        @Nullable Integer rank,
        @Nullable AccountTier tier,
        String industry,
        String region,
        String country,
        @Nullable PersonRef owner,
        Pipeline pipeline) {

    /** The same account in another segment, on that rank: as it was on another day. */
    public AccountRow placed(SegmentName then, int rankThen) {
        return new AccountRow(id, name, then, rankThen, tier, industry, region, country, owner, pipeline);
    }

    /** Where it is: region and country, as far as known. */
    public String place() {
        if (region.isEmpty() || country.isEmpty()) {
            return region + country;
        }
        return region + ", " + country;
    }
}
