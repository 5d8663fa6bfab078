package dev.verona.library.projection.assets;

import dev.verona.library.api.AssetStanding;
import dev.verona.library.api.AssetTask;
import dev.verona.library.api.AssetTask.Kind;
import dev.verona.library.api.VersionState;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For whom an asset waits on a day: the salesperson who was asked, and its owner when it was rejected, is blocked, or is to be looked at again. */
final class Waiting {

    private final StoredAsset asset;
    private final Names names;
    private final LocalDate today;

    Waiting(StoredAsset asset, Names names, LocalDate today) {
        this.asset = asset;
        this.names = names;
        this.today = today;
    }

    Stream<AssetTask> of(PersonId person) {
        return Stream.concat(
                asset.versions().stream()
                        .filter(version ->
                                version.state() == VersionState.IN_REVIEW && person.equals(version.reviewer()))
                        .map(version -> task(
                                Kind.REVIEW,
                                null,
                                Objects.requireNonNull(version.asked()),
                                Objects.requireNonNull(version.askedBy()),
                                version.changes())),
                asset.owner().equals(person) ? owners().stream() : Stream.empty());
    }

    private Optional<AssetTask> owners() {
        var last = asset.latest();
        if (last != null && last.state() == VersionState.REJECTED && asset.withdrawn() == null) {
            return Optional.of(task(
                    Kind.REJECTED,
                    null,
                    Objects.requireNonNull(last.decided()),
                    Objects.requireNonNull(last.reviewer()),
                    last.reason()));
        }
        var proof = asset.proof();
        var facts = asset.facts();
        return switch (asset.standing(today)) {
            case CONSENT_LAPSED ->
                Optional.of(
                        own(Kind.BLOCKED, proof == null ? null : proof.until(), "The customer's consent has lapsed"));
            case EXPIRED -> Optional.of(own(Kind.BLOCKED, facts.expires(), AssetStanding.EXPIRED.meaning()));
            case REVIEW_DUE -> Optional.of(own(Kind.REVIEW_DUE, facts.reviewDue(), ""));
            case DRAFT, IN_REVIEW, REJECTED, RELEASED, WITHDRAWN -> Optional.empty();
        };
    }

    private AssetTask own(Kind kind, @Nullable LocalDate since, String reason) {
        var day = since == null ? today : since;
        return task(kind, since, day.atStartOfDay().toInstant(ZoneOffset.UTC), asset.owner(), reason);
    }

    private AssetTask task(Kind kind, @Nullable LocalDate due, Instant since, PersonId by, String reason) {
        return new AssetTask(kind, asset.id(), asset.facts().title(), asset.kind(), due, since, names.of(by), reason);
    }
}
