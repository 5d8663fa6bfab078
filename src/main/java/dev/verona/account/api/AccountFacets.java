package dev.verona.account.api;

import dev.verona.account.api.AccountView.SegmentName;
import dev.verona.shared.Counted;
import dev.verona.shared.PersonRef;
import java.util.List;

/**
 * What occurs among the accounts, and how often.
 *
 * @param places regions first, then countries
 * @param withoutAccount how many opportunities have no account
 */
public record AccountFacets(
        List<Counted<SegmentName>> segments,
        List<Counted<AccountTier>> tiers,
        List<Counted<String>> industries,
        List<Counted<String>> places,
        List<Counted<PersonRef>> owners,
        int withoutAccount) {

    public AccountFacets {
        segments = List.copyOf(segments);
        tiers = List.copyOf(tiers);
        industries = List.copyOf(industries);
        places = List.copyOf(places);
        owners = List.copyOf(owners);
    }
}
