package dev.verona.library.projection.assets;

import dev.verona.account.api.AccountBook;
import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetQuery.CompareVersions;
import dev.verona.library.api.AssetQuery.FindOffer;
import dev.verona.library.api.AssetQuery.FindUses;
import dev.verona.library.api.AssetQuery.HowStand;
import dev.verona.library.api.AssetQuery.Suggest;
import dev.verona.library.api.AssetRejection.NotForUse;
import dev.verona.library.api.AssetState;
import dev.verona.library.api.AssetUses;
import dev.verona.library.api.Suggestion;
import dev.verona.library.api.VersionPair;
import dev.verona.library.api.VersionState;
import dev.verona.library.projection.uses.TrackRecord;
import dev.verona.library.projection.uses.Uses;
import dev.verona.plan.api.AssetShelf;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what plans ask of the library, and what the library learns from plans. */
@Component
class PlanMatters {

    private final AssetStore store;
    private final Uses uses;
    private final AssetShelf shelf;
    private final PlanAccess access;
    private final AccountBook book;
    private final People people;
    private final Projections projections;
    private final Clock clock;

    PlanMatters(
            AssetStore store,
            Uses uses,
            AssetShelf shelf,
            PlanAccess access,
            AccountBook book,
            People people,
            Projections projections,
            Clock clock) {
        this.store = store;
        this.uses = uses;
        this.shelf = shelf;
        this.access = access;
        this.book = book;
        this.people = people;
        this.projections = projections;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private AssetStore.Shelf now() {
        projections.awaitOwnWrites(AssetQuery.READ_MODEL);
        return store.now();
    }

    @QueryHandler
    List<Suggestion> handle(Suggest query, Actor asking) {
        access.requireReader(asking, query.plan());
        projections.awaitOwnWrites(AssetQuery.USES);
        var rows = new AssetRows(now(), new Names(people), today());
        return new Suggestions(query, rows, uses, book).all();
    }

    @QueryHandler
    List<AssetState> handle(HowStand query) {
        var shelved = now();
        var today = today();
        return query.assets().stream()
                .flatMap(id -> Stream.ofNullable(shelved.assets().get(id.value())))
                .map(asset -> new AssetState(
                        asset.id(),
                        asset.kind(),
                        asset.standing(today),
                        asset.released().map(StoredVersion::number).orElse(null),
                        asset.standing(today).isUsable() ? "" : Glance.why(asset, today)))
                .toList();
    }

    @QueryHandler
    AssetShelf.Offer handle(FindOffer query) {
        var released = asset(query.asset().value()).released();
        return shelf.offer(
                query.asset().value(), released.map(StoredVersion::number).orElse(0));
    }

    /** What was let out once may be held against what is out now: nothing that no salesperson has released is shown. */
    @QueryHandler
    VersionPair handle(CompareVersions query) {
        var asset = asset(query.asset().value());
        if (!asset.standing(today()).isUsable()) {
            throw new NotForUse(Glance.why(asset, today()));
        }
        var after = asset.released().orElseThrow(PlanMatters::noVersion);
        var before = asset.version(query.from())
                .filter(version -> version.state() == VersionState.REPLACED || version.state() == VersionState.RELEASED)
                .orElseThrow(PlanMatters::noVersion);
        var changes = asset.versions().stream()
                .filter(version -> version.number() > before.number() && version.number() <= after.number())
                .filter(version -> version.state() != VersionState.REJECTED)
                .map(StoredVersion::changes)
                .filter(said -> !said.isBlank())
                .toList();
        return new VersionPair(
                before.number(), before.content(), after.number(), after.content(), String.join(" ", changes));
    }

    @QueryHandler
    AssetUses handle(FindUses query) {
        projections.awaitOwnWrites(AssetQuery.USES);
        return new TrackRecord(book).of(uses.of(asset(query.asset().value()).id()));
    }

    private StoredAsset asset(String id) {
        return Objects.requireNonNullElseGet(now().assets().get(id), () -> {
            throw new NotFound("There is no such asset. Look it up in the library.");
        });
    }

    private static NotFound noVersion() {
        return new NotFound("This asset has no such version that was ever in use. Look at its page.");
    }
}
