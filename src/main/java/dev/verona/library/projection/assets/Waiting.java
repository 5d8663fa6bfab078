package dev.verona.library.projection.assets;

import dev.verona.account.api.Accounts;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.directory.api.Names;
import dev.verona.library.api.AssetStanding;
import dev.verona.library.api.AssetTask;
import dev.verona.library.api.AssetTask.InPlan;
import dev.verona.library.api.AssetTask.Kind;
import dev.verona.library.api.VersionState;
import dev.verona.library.projection.uses.Uses.Use;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For whom an asset waits on a day: the salesperson who was asked, its owner when it was rejected, is blocked, or is to be looked at again, and the two owners of
 * each open plan that rests on it while nobody may use it.
 */
final class Waiting {

    private final StoredAsset asset;
    private final Names names;
    private final LocalDate today;
    private final Accounts accounts;
    private final Supplier<List<Use>> uses;

    /** @param uses where it is used; asked for only when nobody may use it */
    Waiting(StoredAsset asset, Names names, LocalDate today, Accounts accounts, Supplier<List<Use>> uses) {
        this.asset = asset;
        this.names = names;
        this.today = today;
        this.accounts = accounts;
        this.uses =
                () -> uses.get().stream().filter(use -> !use.plan().closed()).toList();
    }

    Stream<AssetTask> of(PersonId person) {
        return Stream.concat(inTheLibrary(person), inPlans(person));
    }

    private Stream<AssetTask> inPlans(PersonId person) {
        return asset.standing(today).isBlocked()
                ? uses.get().stream()
                        .filter(use -> person.equals(use.plan().salesOwner())
                                || person.equals(use.plan().marketingOwner()))
                        .map(this::inPlan)
                : Stream.empty();
    }

    private AssetTask inPlan(Use use) {
        var account = use.plan().account();
        return new AssetTask(
                Kind.BLOCKED_IN_PLAN,
                asset.id(),
                asset.facts().title(),
                asset.kind(),
                null,
                blockedSince(),
                names.of(
                        asset.withdrawn() == null
                                ? asset.owner()
                                : asset.withdrawn().by()),
                Glance.why(asset, today),
                new InPlan(
                        use.plan().plan(),
                        use.piece().id(),
                        accounts.find(account).map(AccountName::name).orElseGet(account::value)));
    }

    private Instant blockedSince() {
        var withdrawn = asset.withdrawn();
        var proof = asset.proof();
        var last = asset.standing(today) == AssetStanding.EXPIRED
                ? asset.facts().expires()
                : proof == null ? null : proof.until();
        if (withdrawn != null) {
            return withdrawn.at();
        }
        var day = last == null || last.isAfter(today) ? today : last;
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private Stream<AssetTask> inTheLibrary(PersonId person) {
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
                Optional.of(own(
                        Kind.BLOCKED,
                        proof == null ? null : proof.until(),
                        "The customer's consent has lapsed." + inUse()));
            case EXPIRED -> Optional.of(own(Kind.BLOCKED, facts.expires(), AssetStanding.EXPIRED.meaning() + inUse()));
            case REVIEW_DUE -> Optional.of(own(Kind.REVIEW_DUE, facts.reviewDue(), ""));
            case WITHDRAWN ->
                uses.get().isEmpty()
                        ? Optional.empty()
                        : Optional.of(own(Kind.BLOCKED, null, AssetStanding.WITHDRAWN.meaning() + inUse()));
            case DRAFT, IN_REVIEW, REJECTED, RELEASED -> Optional.empty();
        };
    }

    private String inUse() {
        var plans = uses.get().stream().map(use -> use.plan().plan()).distinct().count();
        return plans == 0 ? "" : plans == 1 ? " 1 plan rests on it." : " " + plans + " plans rest on it.";
    }

    private AssetTask own(Kind kind, @Nullable LocalDate since, String reason) {
        var day = since == null ? today : since;
        return task(kind, since, day.atStartOfDay().toInstant(ZoneOffset.UTC), asset.owner(), reason);
    }

    private AssetTask task(Kind kind, @Nullable LocalDate due, Instant since, PersonId by, String reason) {
        return new AssetTask(
                kind, asset.id(), asset.facts().title(), asset.kind(), due, since, names.of(by), reason, null);
    }
}
