package dev.verona.library.api;

import dev.verona.account.api.AccountView.SegmentName;
import dev.verona.shared.Counted;
import dev.verona.shared.PersonRef;
import dev.verona.shared.Stage;
import java.util.List;

/** What occurs among the assets, and how often. What fits everywhere is counted nowhere. */
public record AssetFacets(
        List<Counted<AssetKind>> kinds,
        List<Counted<AssetStanding>> standings,
        List<Counted<SegmentName>> segments,
        List<Counted<Stage>> stages,
        List<Counted<String>> industries,
        List<Counted<PersonRef>> owners) {

    public AssetFacets {
        kinds = List.copyOf(kinds);
        standings = List.copyOf(standings);
        segments = List.copyOf(segments);
        stages = List.copyOf(stages);
        industries = List.copyOf(industries);
        owners = List.copyOf(owners);
    }
}
