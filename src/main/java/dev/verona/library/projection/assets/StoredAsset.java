package dev.verona.library.projection.assets;

import dev.verona.library.api.AssetEvent;
import dev.verona.library.api.AssetEvent.AssetAdded;
import dev.verona.library.api.AssetFacts;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetStanding;
import dev.verona.library.api.Proof;
import dev.verona.library.api.VersionState;
import dev.verona.library.api.VisitId;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An asset as its last event left it.
 *
 * @param sequence of that event in the asset's stream
 * @param versions the first one first
 * @param withdrawn why it was taken out of use; null while it is not
 * @param journal what was done, the latest first
 */
record StoredAsset(
        AssetId id,
        long sequence,
        AssetKind kind,
        AssetFacts facts,
        PersonId owner,
        @Nullable Proof proof,
        List<StoredVersion> versions,
        @Nullable Withdrawal withdrawn,
        @Nullable Integer cap,
        List<Visit> visits,
        List<Journal.Entry> journal) {

    StoredAsset {
        versions = List.copyOf(versions);
        visits = List.copyOf(visits);
        journal = List.copyOf(journal);
    }

    record Visit(VisitId id, AccountId account, LocalDate on, PersonId by) {}

    record Withdrawal(String reason, PersonId by, Instant at) {}

    static StoredAsset of(AssetAdded e, Moment moment) {
        return new StoredAsset(
                e.asset(),
                moment.sequence(),
                e.kind(),
                e.facts(),
                e.owner(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                Journal.with(List.of(), e, moment));
    }

    /** After an event that is not in yet. */
    StoredAsset after(AssetEvent event, Moment moment) {
        var by = moment.actor().person();
        var at = moment.at();
        return switch (event) {
            case AssetAdded _ -> this;
            case AssetEvent.FactsCorrected e -> with(e.facts(), owner, proof);
            case AssetEvent.OwnerAssigned e -> with(facts, e.owner(), proof);
            case AssetEvent.ProofRecorded e -> with(facts, owner, e.proof());
            case AssetEvent.VersionDrafted e -> {
                var more = new ArrayList<>(versions);
                more.add(StoredVersion.drafted(e.version(), e.content(), e.changes(), by, at));
                yield with(more, withdrawn);
            }
            case AssetEvent.DraftRevised e ->
                version(e.version(), it -> it.revised(e.content(), e.revision(), e.changes(), by, at));
            case AssetEvent.ReviewAsked e -> version(e.version(), it -> it.asked(e.reviewer(), by, at));
            case AssetEvent.ReviewTakenBack e -> version(e.version(), StoredVersion::again);
            case AssetEvent.VersionReleased e -> {
                var before = e.replaced() == null ? this : version(e.replaced(), StoredVersion::replaced);
                yield before.version(e.version(), it -> it.decided(VersionState.RELEASED, at, ""));
            }
            case AssetEvent.VersionRejected e ->
                version(e.version(), it -> it.decided(VersionState.REJECTED, at, e.reason()));
            case AssetEvent.AssetWithdrawn e -> with(versions, new Withdrawal(e.reason(), by, at));
            case AssetEvent.AssetReinstated e -> {
                var back = with(versions, null);
                yield e.version() == null
                        ? back
                        : back.version(e.version(), it -> it.number() == versions.size() ? it.again() : it.replaced());
            }
            case AssetEvent.SiteVisitsCapped e -> visited(e.most(), visits);
            case AssetEvent.SiteVisitBooked e -> {
                var more = new ArrayList<>(visits);
                more.add(new Visit(e.visit(), e.account(), e.on(), by));
                yield visited(cap, more);
            }
            case AssetEvent.SiteVisitCancelled e ->
                visited(
                        cap,
                        visits.stream()
                                .filter(visit -> !visit.id().equals(e.visit()))
                                .toList());
        };
    }

    /** The event is in, and told. */
    StoredAsset noted(AssetEvent event, Moment moment) {
        return new StoredAsset(
                id,
                moment.sequence(),
                kind,
                facts,
                owner,
                proof,
                versions,
                withdrawn,
                cap,
                visits,
                Journal.with(journal, event, moment));
    }

    private StoredAsset with(AssetFacts others, PersonId keeper, @Nullable Proof evidence) {
        return new StoredAsset(id, sequence, kind, others, keeper, evidence, versions, withdrawn, cap, visits, journal);
    }

    private StoredAsset with(List<StoredVersion> all, @Nullable Withdrawal out) {
        return new StoredAsset(id, sequence, kind, facts, owner, proof, all, out, cap, visits, journal);
    }

    private StoredAsset visited(@Nullable Integer most, List<Visit> all) {
        return new StoredAsset(id, sequence, kind, facts, owner, proof, versions, withdrawn, most, all, journal);
    }

    private StoredAsset version(int number, UnaryOperator<StoredVersion> change) {
        return with(
                versions.stream()
                        .map(version -> version.number() == number ? change.apply(version) : version)
                        .toList(),
                withdrawn);
    }

    Optional<StoredVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    Optional<StoredVersion> released() {
        return versions.stream()
                .filter(version -> version.state() == VersionState.RELEASED)
                .findFirst();
    }

    @Nullable
    StoredVersion latest() {
        return versions.isEmpty() ? null : versions.getLast();
    }

    AssetStanding standing(LocalDate today) {
        if (withdrawn != null) {
            return AssetStanding.WITHDRAWN;
        }
        if (released().isPresent()) {
            return whileReleased(today);
        }
        var last = latest();
        return last == null
                ? AssetStanding.DRAFT
                : switch (last.state()) {
                    case IN_REVIEW -> AssetStanding.IN_REVIEW;
                    case REJECTED -> AssetStanding.REJECTED;
                    case DRAFT, RELEASED, REPLACED -> AssetStanding.DRAFT;
                };
    }

    private AssetStanding whileReleased(LocalDate today) {
        if (kind.needsProof() && (proof == null || !proof.holds(today))) {
            return AssetStanding.CONSENT_LAPSED;
        }
        if (facts.expires() != null && facts.expires().isBefore(today)) {
            return AssetStanding.EXPIRED;
        }
        return facts.reviewDue() != null && !facts.reviewDue().isAfter(today)
                ? AssetStanding.REVIEW_DUE
                : AssetStanding.RELEASED;
    }
}
