package dev.verona.library.projection.assets;

import dev.verona.account.api.Accounts;
import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.library.api.AssetDownload;
import dev.verona.library.api.AssetFacets;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetPage;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetQuery.FetchFile;
import dev.verona.library.api.AssetQuery.FindAsset;
import dev.verona.library.api.AssetQuery.FindFacets;
import dev.verona.library.api.AssetQuery.ListAssets;
import dev.verona.library.api.AssetQuery.WhatWaits;
import dev.verona.library.api.AssetRejection.NotForUse;
import dev.verona.library.api.AssetTask;
import dev.verona.library.api.AssetView;
import dev.verona.library.projection.files.MongoAssetFiles;
import dev.verona.library.projection.uses.Uses;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what may be asked about the library, each time anew by how things stand on the day. */
@Component
class AssetQueries {

    private final AssetStore store;
    private final MongoAssetFiles files;
    private final People people;
    private final Accounts accounts;
    private final Uses uses;
    private final Projections projections;
    private final Clock clock;

    AssetQueries(
            AssetStore store,
            MongoAssetFiles files,
            People people,
            Accounts accounts,
            Uses uses,
            Projections projections,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.people = people;
        this.accounts = accounts;
        this.uses = uses;
        this.projections = projections;
        this.clock = clock;
    }

    private AssetStore.Shelf now() {
        projections.awaitOwnWrites(AssetQuery.READ_MODEL);
        return store.now();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private AssetRows rows(AssetStore.Shelf shelf) {
        return new AssetRows(shelf, new Names(people), today());
    }

    private static StoredAsset asset(AssetStore.Shelf shelf, AssetId id) {
        var asset = shelf.assets().get(id.value());
        if (asset == null) {
            throw new NotFound("There is no such asset. Look it up in the library.");
        }
        return asset;
    }

    @QueryHandler
    AssetPage handle(ListAssets query) {
        var shelf = now();
        var found = rows(shelf).matching(query.filter()).stream()
                .sorted(AssetRows.order(query.sort(), query.descending()))
                .toList();
        int from = Math.clamp(query.offset(), 0, found.size());
        int to = Math.clamp((long) from + query.limit(), from, found.size());
        return new AssetPage(
                found.subList(from, to), found.size(), shelf.assets().size());
    }

    @QueryHandler
    AssetFacets handle(FindFacets query) {
        return rows(now()).facets();
    }

    @QueryHandler
    AssetView handle(FindAsset query, Actor asking) {
        var shelf = now();
        return new Glance(asset(shelf, query.asset()), asking, today()).view(rows(shelf), new Names(people), accounts);
    }

    @QueryHandler
    AssetDownload handle(FetchFile query, Actor asking) {
        var asset = asset(now(), query.asset());
        var glance = new Glance(asset, asking, today());
        var version = asset.version(query.version()).orElseThrow(AssetQueries::noFile);
        if (!glance.opens(version)) {
            throw new NotForUse(
                    asset.standing(today()).isUsable()
                            ? "Version " + version.number() + " is not the one that may go out."
                            : glance.why());
        }
        var file = version.content().file();
        if (file == null) {
            throw noFile();
        }
        return new AssetDownload(
                file.name(), file.contentType(), files.find(file.id()).orElseThrow(AssetQueries::noFile));
    }

    private static NotFound noFile() {
        return new NotFound("This version holds no such file. Look at the asset's page again.");
    }

    @QueryHandler
    List<AssetTask> handle(WhatWaits query, Actor asking) {
        var names = new Names(people);
        var today = today();
        projections.awaitOwnWrites(AssetQuery.USES);
        return now().assets().values().stream()
                .flatMap(asset ->
                        new Waiting(asset, names, today, accounts, () -> uses.of(asset.id())).of(asking.person()))
                .sorted(Comparator.comparing(AssetTask::since))
                .toList();
    }
}
