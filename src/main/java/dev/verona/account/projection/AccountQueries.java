package dev.verona.account.projection;

import static java.util.Comparator.comparing;

import dev.verona.account.api.AccountFacets;
import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery.FindAccount;
import dev.verona.account.api.AccountQuery.FindCatalogue;
import dev.verona.account.api.AccountQuery.FindCrmState;
import dev.verona.account.api.AccountQuery.FindFacets;
import dev.verona.account.api.AccountQuery.FindOpportunity;
import dev.verona.account.api.AccountQuery.ListAccounts;
import dev.verona.account.api.AccountQuery.ListOpportunities;
import dev.verona.account.api.AccountQuery.ListSegments;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.Accounts;
import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.CatalogueView;
import dev.verona.account.api.CrmState;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.OpportunityPage;
import dev.verona.account.api.OpportunityView;
import dev.verona.account.api.Product;
import dev.verona.account.api.SalesAgent;
import dev.verona.account.api.SegmentView;
import dev.verona.account.projection.Snapshot.Known;
import dev.verona.platform.axon.Projections;
import dev.verona.shared.AccountId;
import dev.verona.shared.NotFound;
import dev.verona.shared.OpportunityId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what may be asked about accounts. */
@Component
class AccountQueries {

    private final AccountStore store;
    private final AccountIndex index;
    private final Owners owners;
    private final Projections projections;

    AccountQueries(AccountStore store, AccountIndex index, Owners owners, Projections projections) {
        this.store = store;
        this.index = index;
        this.owners = owners;
        this.projections = projections;
    }

    private Snapshot now() {
        projections.awaitOwnWrites(Accounts.READ_MODEL);
        return index.now();
    }

    @QueryHandler
    AccountView handle(FindAccount query) {
        var now = now();
        var account = now.accounts.get(query.account().value());
        if (account == null) {
            throw new NotFound(store.nameOfWithdrawn(query.account().value())
                    .map(AccountQueries::withdrawn)
                    .orElse("There is no such account. Look it up in the list of accounts."));
        }
        return new AccountView(
                account.id(),
                account.name(),
                account.facts(),
                AccountRows.segment(now, account),
                AccountRows.rank(now, account),
                account.tier(),
                account.currentValue(),
                account.potentialValue(),
                owners.names().of(account.owner()),
                name(now, account.parent()),
                now.subsidiaries(account.id()),
                now.pipeline(account.id()),
                now.stages(account.id()),
                now.agents(account.id()));
    }

    private static String withdrawn(String name) {
        return name
                + " came with an import that was undone since, and went with it. Import its file again, or add the account anew.";
    }

    @QueryHandler
    AccountPage handle(ListAccounts query) {
        var now = now();
        var rows = new AccountRows(now, owners.names());
        var found = rows.matching(query.filter());
        found.sort(AccountRows.order(query.sort(), query.descending()));
        return new AccountPage(page(found, query.offset(), query.limit()), found.size(), now.accounts.size());
    }

    @QueryHandler
    AccountFacets handle(FindFacets query) {
        return new AccountRows(now(), owners.names()).facets();
    }

    @QueryHandler
    OpportunityPage handle(ListOpportunities query) {
        var now = now();
        var found = OpportunityRows.matching(now, query.filter());
        found.sort(OpportunityRows.order(query.sort(), query.descending()));
        var rows = page(found, query.offset(), query.limit()).stream()
                .map(known -> view(now, known))
                .toList();
        return new OpportunityPage(rows, found.size());
    }

    @QueryHandler
    OpportunityView handle(FindOpportunity query) {
        var now = now();
        var facts = now.opportunities.get(query.opportunity().value());
        if (facts == null) {
            throw new NotFound("There is no such opportunity. Look it up on its account's page.");
        }
        return view(now, new Known(query.opportunity(), facts));
    }

    @QueryHandler
    List<SegmentView> handle(ListSegments query) {
        var now = now();
        return now.segments.values().stream()
                .map(segment -> new SegmentView(
                        segment.id(),
                        segment.name(),
                        (int) now.accounts.values().stream()
                                .filter(account -> segment.id().equals(account.segment()))
                                .count(),
                        ranked(now, segment)))
                .sorted(comparing(SegmentView::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<SegmentView.Ranked> ranked(Snapshot now, StoredSegment segment) {
        var ranked = new ArrayList<SegmentView.Ranked>();
        segment.topTen().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            var name = name(now, entry.getValue());
            if (name != null) {
                ranked.add(new SegmentView.Ranked(entry.getKey(), name));
            }
        });
        return ranked;
    }

    @QueryHandler
    CatalogueView handle(FindCatalogue query) {
        var catalogue = now().catalogue;
        return new CatalogueView(
                catalogue.products().values().stream()
                        .sorted(comparing(Product::name, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                catalogue.agents().values().stream()
                        .sorted(comparing(SalesAgent::name, String.CASE_INSENSITIVE_ORDER))
                        .toList());
    }

    @QueryHandler
    CrmState handle(FindCrmState query) {
        var now = now();
        var accounts = new HashMap<AccountId, CrmState.KnownAccount>();
        now.accounts.values().forEach(account -> {
            var segment = AccountRows.segment(now, account);
            accounts.put(
                    account.id(),
                    new CrmState.KnownAccount(
                            account.name(), account.facts(), account.parent(), segment == null ? "" : segment.name()));
        });
        var opportunities = new HashMap<OpportunityId, OpportunityFacts>();
        now.opportunities().forEach(known -> opportunities.put(known.id(), known.facts()));
        return new CrmState(
                accounts,
                opportunities,
                List.copyOf(now.catalogue.products().values()),
                List.copyOf(now.catalogue.agents().values()));
    }

    private static OpportunityView view(Snapshot now, Known known) {
        return new OpportunityView(known.id(), name(now, known.facts().account()), known.facts());
    }

    private static @Nullable AccountName name(Snapshot now, @Nullable AccountId id) {
        var account = id == null ? null : now.accounts.get(id.value());
        return account == null ? null : new AccountName(account.id(), account.name());
    }

    private static <T> List<T> page(List<T> found, int offset, int limit) {
        var from = Math.clamp(offset, 0, found.size());
        return found.subList(from, (int) Math.min(found.size(), (long) from + Math.max(0, limit)));
    }
}
