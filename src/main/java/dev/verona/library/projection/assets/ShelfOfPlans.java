package dev.verona.library.projection.assets;

import dev.verona.library.api.AssetKind;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetRejection.NotForUse;
import dev.verona.library.api.Proof;
import dev.verona.plan.api.AssetRef;
import dev.verona.plan.api.AssetShelf;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.Field;
import dev.verona.platform.axon.Projections;
import dev.verona.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What plans may take from the library on the day on which they ask, and which of a contribution's fields says it then. */
@Component
class ShelfOfPlans implements AssetShelf {

    private final AssetStore store;
    private final Projections projections;
    private final Clock clock;

    ShelfOfPlans(AssetStore store, Projections projections, Clock clock) {
        this.store = store;
        this.projections = projections;
        this.clock = clock;
    }

    @Override
    public Offer offer(String id, int wanted) {
        var asset = usable(id);
        if (asset.released().map(StoredVersion::number).orElse(0) != wanted) {
            projections.awaitOwnWrites(AssetQuery.READ_MODEL);
            asset = usable(id);
        }
        var version = asset.released().orElseThrow();
        if (version.number() != wanted) {
            throw new NotForUse("Version " + wanted + " of “" + asset.facts().title()
                    + "” is not the one in use any more: version " + version.number() + " is.");
        }
        return new Offer(ref(asset, version), kind(asset.kind()), main(asset.kind()), content(asset, version));
    }

    @Override
    public void requireUsable(String id) {
        usable(id);
    }

    /** Nobody is turned away for what was released a moment ago: a no is asked twice. */
    private StoredAsset usable(String id) {
        var found = find(id);
        if (found.isEmpty() || !found.get().standing(today()).isUsable()) {
            projections.awaitOwnWrites(AssetQuery.READ_MODEL);
            found = find(id);
        }
        var asset = found.orElseThrow(() -> new NotFound("There is no such asset. Look it up in the library."));
        var today = today();
        if (!asset.standing(today).isUsable()) {
            throw new NotForUse("“" + asset.facts().title() + "” may not be used now. " + Glance.why(asset, today));
        }
        return asset;
    }

    private Optional<StoredAsset> find(String id) {
        return Optional.ofNullable(store.now().assets().get(id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static AssetRef ref(StoredAsset asset, StoredVersion version) {
        var file = version.content().file();
        return new AssetRef(
                asset.id().value(), version.number(), asset.facts().title(), file == null ? "" : file.name());
    }

    static ContributionKind kind(AssetKind kind) {
        return switch (kind) {
            case TEMPLATE -> ContributionKind.SOLUTION_COLLATERAL;
            case CASE_STUDY -> ContributionKind.CASE_STUDY;
            case BATTLECARD, MESSAGE_GUIDE -> ContributionKind.VALUE_PROPOSITION;
            case PRICE_SHEET -> ContributionKind.PRICING_ADVICE;
        };
    }

    /** A battlecard speaks of the alternative, a price sheet of what else may be given than a price (practice 43). */
    static Field main(AssetKind kind) {
        return switch (kind) {
            case TEMPLATE -> Field.COLLATERAL_TEMPLATE;
            case CASE_STUDY -> Field.CASE_RESULT;
            case BATTLECARD -> Field.VALUE_ALTERNATIVE;
            case MESSAGE_GUIDE -> Field.VALUE_BENEFIT;
            case PRICE_SHEET -> Field.PRICE_OTHER;
        };
    }

    static Map<Field, String> content(StoredAsset asset, StoredVersion version) {
        var content = new EnumMap<Field, String>(Field.class);
        content.put(main(asset.kind()), text(asset, version));
        if (!version.content().guide().isBlank()) {
            content.put(Field.COLLATERAL_GUIDE, version.content().guide().strip());
        }
        proof(asset.proof(), content);
        return content;
    }

    /** Of a file alone, what the library says that it is. */
    private static String text(StoredAsset asset, StoredVersion version) {
        var text = version.content().text().strip();
        var summary = asset.facts().summary().strip();
        if (!text.isEmpty()) {
            return text;
        }
        return summary.isEmpty() ? asset.facts().title() : summary;
    }

    private static void proof(@Nullable Proof proof, Map<Field, String> content) {
        if (proof != null) {
            content.put(Field.CASE_CUSTOMER, proof.customer());
            content.put(Field.CASE_FORM, proof.form().name());
            content.put(Field.CASE_CONSENT, proof.consent().name());
            var until = proof.until();
            if (until != null) {
                content.put(Field.CASE_CONSENT_EXPIRES, until.toString());
            }
        }
    }
}
