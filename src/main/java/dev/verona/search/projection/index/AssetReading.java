package dev.verona.search.projection.index;

import dev.verona.library.api.AssetEvent;
import dev.verona.library.api.AssetFacts;
import dev.verona.search.api.SearchHit.Kind;

/** What an asset's events say of it that people search by. What its versions say is for those alone who may see them. */
final class AssetReading {

    static final String KIND = "1 kind";
    static final String CUSTOMER = "2 customer";
    static final String SUMMARY = "3 summary";

    private AssetReading() {}

    static void handle(AssetEvent event, Batch batch) {
        var id = event.asset().value();
        var key = Entry.keyOf(Kind.LIBRARY_ITEM, id);
        switch (event) {
            case AssetEvent.AssetAdded e ->
                batch.put(described(
                        Entry.asset(id, e.facts().title()).fact(KIND, e.kind().label()), e.facts()));
            case AssetEvent.FactsCorrected e -> batch.change(key, it -> described(it, e.facts()));
            case AssetEvent.ProofRecorded e ->
                batch.change(key, it -> it.fact(CUSTOMER, e.proof().customer()));
            case AssetEvent.OwnerAssigned _,
                    AssetEvent.VersionDrafted _,
                    AssetEvent.DraftRevised _,
                    AssetEvent.ReviewAsked _,
                    AssetEvent.ReviewTakenBack _,
                    AssetEvent.VersionReleased _,
                    AssetEvent.VersionRejected _,
                    AssetEvent.AssetWithdrawn _,
                    AssetEvent.AssetReinstated _,
                    AssetEvent.SiteVisitsCapped _,
                    AssetEvent.SiteVisitBooked _,
                    AssetEvent.SiteVisitCancelled _ -> {
                // nothing that people search by
            }
        }
    }

    private static Entry described(Entry asset, AssetFacts facts) {
        return asset.named(facts.title()).fact(SUMMARY, facts.summary());
    }
}
