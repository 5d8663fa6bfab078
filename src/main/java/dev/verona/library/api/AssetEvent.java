package dev.verona.library.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to an asset, in the order of its life. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("asset")
public sealed interface AssetEvent {

    /** The stream of an asset's events. */
    static String streamOf(AssetId asset) {
        return "asset-" + asset.value();
    }

    AssetId asset();

    record AssetAdded(AssetId asset, AssetKind kind, AssetFacts facts, PersonId owner) implements AssetEvent {}

    record FactsCorrected(AssetId asset, AssetFacts were, AssetFacts facts) implements AssetEvent {}

    record OwnerAssigned(AssetId asset, PersonId was, PersonId owner) implements AssetEvent {}

    /** @param was null when nothing was said before */
    record ProofRecorded(AssetId asset, @Nullable Proof was, Proof proof) implements AssetEvent {}

    /** @param version from 1 */
    record VersionDrafted(AssetId asset, int version, Content content, String changes) implements AssetEvent {}

    /** @param revision how often the draft has been revised with this time */
    record DraftRevised(AssetId asset, int version, int revision, Content content, String changes)
            implements AssetEvent {}

    record ReviewAsked(AssetId asset, int version, PersonId reviewer) implements AssetEvent {}

    record ReviewTakenBack(AssetId asset, int version) implements AssetEvent {}

    /** @param replaced the version that was released until now, null when there was none */
    record VersionReleased(
            AssetId asset, int version, @Nullable Integer replaced) implements AssetEvent {}

    record VersionRejected(AssetId asset, int version, String reason) implements AssetEvent {}

    record AssetWithdrawn(AssetId asset, String reason) implements AssetEvent {}

    /** @param version the one that was released; it is a draft again, or replaced where a later one exists. Null when none was */
    record AssetReinstated(AssetId asset, @Nullable Integer version) implements AssetEvent {}

    /** @param most in any twelve months, null for no limit */
    record SiteVisitsCapped(AssetId asset, @Nullable Integer most) implements AssetEvent {}

    record SiteVisitBooked(AssetId asset, VisitId visit, AccountId account, LocalDate on) implements AssetEvent {}

    record SiteVisitCancelled(AssetId asset, VisitId visit, String reason) implements AssetEvent {}
}
