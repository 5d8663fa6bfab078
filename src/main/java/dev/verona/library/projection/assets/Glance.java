package dev.verona.library.projection.assets;

import dev.verona.account.api.Accounts;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.directory.api.Names;
import dev.verona.library.api.AssetStanding;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.AssetView.Act;
import dev.verona.library.api.VersionState;
import dev.verona.library.domain.Keepers;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One asset as one person sees it on one day: what of it is shown to them, and what they may do. The commands decide all the same. */
final class Glance {

    private final StoredAsset asset;
    private final Actor viewer;
    private final LocalDate today;
    private final boolean keeper;

    Glance(StoredAsset asset, Actor viewer, LocalDate today) {
        this.asset = asset;
        this.viewer = viewer;
        this.today = today;
        this.keeper = Keepers.include(viewer, asset.owner());
    }

    /** Keepers see every version, whoever was asked what they were asked about, and the others what may go out. */
    boolean opens(StoredVersion version) {
        return keeper
                || viewer.person().equals(version.reviewer())
                || (version.state() == VersionState.RELEASED
                        && asset.standing(today).isUsable());
    }

    AssetView view(AssetRows rows, Names names, Accounts accounts) {
        var cap = asset.cap();
        return new AssetView(
                rows.row(asset),
                asset.facts(),
                rows.segments(asset),
                why(),
                asset.proof(),
                asset.versions().reversed().stream()
                        .map(version -> version(version, names))
                        .toList(),
                cap,
                visits(names, accounts),
                asset.journal().stream().map(entry -> deed(entry, names)).toList(),
                acts());
    }

    /** Why nobody may use it, in a sentence. */
    String why() {
        return why(asset, today);
    }

    static String why(StoredAsset asset, LocalDate today) {
        var standing = asset.standing(today);
        var withdrawn = asset.withdrawn();
        if (withdrawn != null) {
            return "It was taken out of use: “" + withdrawn.reason() + "”";
        }
        var proof = asset.proof();
        if (standing == AssetStanding.CONSENT_LAPSED && proof != null) {
            return proof.customer() + "’s consent "
                    + (proof.until() != null && proof.until().isBefore(today)
                            ? "has ended."
                            : "is not given: " + proof.consent().label().toLowerCase(java.util.Locale.ROOT) + ".");
        }
        if (standing == AssetStanding.REJECTED) {
            var last = asset.latest();
            return last == null ? standing.meaning() : "Its version was rejected: “" + last.reason() + "”";
        }
        return standing.meaning();
    }

    private AssetView.Version version(StoredVersion version, Names names) {
        return new AssetView.Version(
                version.number(),
                version.state(),
                opens(version) ? version.content() : null,
                version.revision(),
                version.changes(),
                names.of(version.author()),
                version.at(),
                version.reviewer() == null ? null : names.of(version.reviewer()),
                version.asked(),
                version.decided(),
                version.reason(),
                acts(version));
    }

    private Set<Act> acts(StoredVersion version) {
        var acts = EnumSet.noneOf(Act.class);
        if (opens(version)) {
            acts.add(Act.OPEN);
        }
        var withdrawn = asset.withdrawn() != null;
        switch (version.state()) {
            case DRAFT -> {
                if (keeper) {
                    acts.add(Act.REVISE);
                    if (!withdrawn) {
                        acts.add(Act.ASK_REVIEW);
                    }
                }
            }
            case IN_REVIEW -> {
                if (keeper) {
                    acts.add(Act.TAKE_BACK);
                    if (!withdrawn) {
                        acts.add(Act.ASK_REVIEW);
                    }
                }
                if (viewer.person().equals(version.reviewer())) {
                    acts.add(Act.REVIEW);
                }
            }
            case RELEASED, REJECTED, REPLACED -> {
                // has ended
            }
        }
        return acts;
    }

    private Set<Act> acts() {
        var acts = EnumSet.noneOf(Act.class);
        if (keeper) {
            acts.add(Act.CORRECT);
            var last = asset.latest();
            if (last == null || !last.inWork()) {
                acts.add(Act.DRAFT);
            }
            acts.add(asset.withdrawn() == null ? Act.WITHDRAW : Act.REINSTATE);
        }
        if (asset.kind().needsProof() && asset.standing(today).isUsable()) {
            acts.add(Act.BOOK_VISIT);
        }
        return acts;
    }

    private List<AssetView.Visit> visits(Names names, Accounts accounts) {
        return asset.visits().stream()
                .sorted(Comparator.comparing(StoredAsset.Visit::on))
                .map(visit -> new AssetView.Visit(
                        visit.id(),
                        accounts.find(visit.account())
                                .orElseGet(() -> new AccountName(
                                        visit.account(), visit.account().value())),
                        visit.on(),
                        names.of(visit.by())))
                .toList();
    }

    private static AssetView.Deed deed(Journal.Entry entry, Names names) {
        return new AssetView.Deed(
                names.of(entry.by()),
                entry.at(),
                entry.what(),
                entry.person().isEmpty()
                        ? entry.detail()
                        : names.of(new PersonId(entry.person())).name());
    }
}
