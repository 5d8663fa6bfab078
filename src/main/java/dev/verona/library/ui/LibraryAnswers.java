package dev.verona.library.ui;

import dev.verona.account.api.AccountFacets;
import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.SegmentView;
import dev.verona.directory.api.DirectoryQuery.FindPeople;
import dev.verona.directory.api.DirectoryQuery.PeoplePage;
import dev.verona.directory.api.PersonView;
import dev.verona.library.api.AssetDownload;
import dev.verona.library.api.AssetFacets;
import dev.verona.library.api.AssetId;
import dev.verona.library.api.AssetPage;
import dev.verona.library.api.AssetQuery;
import dev.verona.library.api.AssetState;
import dev.verona.library.api.AssetTask;
import dev.verona.library.api.AssetUses;
import dev.verona.library.api.AssetView;
import dev.verona.library.api.Suggestion;
import dev.verona.library.api.VersionPair;
import dev.verona.plan.api.AssetShelf;
import dev.verona.shared.Counted;
import dev.verona.shared.Role;
import dev.verona.shell.ui.Commands;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions of the library's screens; a refusal comes out as the rejection that it is. */
@Component
final class LibraryAnswers {

    private final QueryGateway queries;

    LibraryAnswers(QueryGateway queries) {
        this.queries = queries;
    }

    AssetPage assets(AssetQuery.ListAssets query) {
        return Commands.answer(queries.query(query, AssetPage.class));
    }

    AssetFacets facets() {
        return Commands.answer(queries.query(new AssetQuery.FindFacets(), AssetFacets.class));
    }

    AssetView asset(AssetId id) {
        return Commands.answer(queries.query(new AssetQuery.FindAsset(id), AssetView.class));
    }

    AssetDownload file(AssetId id, int version) {
        return Commands.answer(queries.query(new AssetQuery.FetchFile(id, version), AssetDownload.class));
    }

    List<AssetTask> waiting() {
        return Commands.answer(
                queries.query(new AssetQuery.WhatWaits(), ResponseTypes.multipleInstancesOf(AssetTask.class)));
    }

    List<Suggestion> suggestions(AssetQuery.Suggest question) {
        return Commands.answer(queries.query(question, ResponseTypes.multipleInstancesOf(Suggestion.class)));
    }

    List<AssetState> standings(Set<AssetId> assets) {
        return Commands.answer(
                queries.query(new AssetQuery.HowStand(assets), ResponseTypes.multipleInstancesOf(AssetState.class)));
    }

    AssetShelf.Offer offer(AssetId asset) {
        return Commands.answer(queries.query(new AssetQuery.FindOffer(asset), AssetShelf.Offer.class));
    }

    VersionPair compare(AssetId asset, int from) {
        return Commands.answer(queries.query(new AssetQuery.CompareVersions(asset, from), VersionPair.class));
    }

    AssetUses uses(AssetId asset) {
        return Commands.answer(queries.query(new AssetQuery.FindUses(asset), AssetUses.class));
    }

    List<SegmentView> segments() {
        return Commands.answer(
                queries.query(new AccountQuery.ListSegments(), ResponseTypes.multipleInstancesOf(SegmentView.class)));
    }

    /** What accounts say of themselves. */
    List<String> industries() {
        return Commands.answer(queries.query(new AccountQuery.FindFacets(), AccountFacets.class)).industries().stream()
                .map(Counted::value)
                .toList();
    }

    Stream<AccountRow> accounts(String text, int offset, int limit) {
        return accountPage(text, offset, limit).rows().stream();
    }

    int accounts(String text) {
        return accountPage(text, 0, 0).total();
    }

    private AccountPage accountPage(String text, int offset, int limit) {
        return Commands.answer(queries.query(AccountQuery.ListAccounts.named(text, offset, limit), AccountPage.class));
    }

    /** Who may keep an asset. */
    List<PersonView> people() {
        return Commands.answer(queries.query(FindPeople.active(), PeoplePage.class)).people().stream()
                .filter(person -> person.actor().worksOnAccounts())
                .toList();
    }

    /** Who may be asked to review one. */
    List<PersonView> salespeople() {
        return people().stream()
                .filter(person -> person.roles().contains(Role.SALES))
                .toList();
    }
}
