package dev.verona.ledger.projection;

import dev.verona.account.api.Accounts;
import dev.verona.ledger.api.LedgerFilter;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.ledger.api.LedgerQuery.FindShares;
import dev.verona.ledger.api.LedgerScope;
import dev.verona.ledger.api.PlanShare;
import dev.verona.plan.api.PlanAccess;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers of which plans a figure is made, in one question to the read model however many plans there are. */
@Component
class ShareQueries {

    private record Share(Totals of, int amount) {}

    private final LedgerStore store;
    private final Projections projections;
    private final PlanAccess access;
    private final Accounts accounts;
    private final TopTens topTens;

    ShareQueries(LedgerStore store, Projections projections, PlanAccess access, Accounts accounts, TopTens topTens) {
        this.store = store;
        this.projections = projections;
        this.access = access;
        this.accounts = accounts;
        this.topTens = topTens;
    }

    @QueryHandler
    List<PlanShare> handle(FindShares query, Actor actor) {
        projections.awaitOwnWrites(LedgerQuery.READ_MODEL);
        var shares = shares(query).stream().filter(share -> share.amount() > 0).toList();
        var open = access.readable(
                actor, shares.stream().map(share -> share.of().plan()).toList());
        return shares.stream()
                .map(share -> told(share, open))
                .sorted(Comparator.comparingInt(PlanShare::amount)
                        .reversed()
                        .thenComparing(PlanShare::accountName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private List<Share> shares(FindShares query) {
        return switch (query.scope()) {
            case LedgerScope.Company _ -> shares(store.totals(), query);
            case LedgerScope.OfPlan(var plan) -> shares(store.totals(List.of(plan)), query);
            case LedgerScope.OfAccount(var account) -> shares(store.totals(store.plansOf(account)), query);
            case LedgerScope.TopTen(var segment) ->
                shares(
                        store.totals(topTens.accounts(segment).stream()
                                .flatMap(account -> store.plansOf(account).stream())
                                .toList()),
                        query);
            case LedgerScope.OfPerson(var person) -> ofPerson(person, query);
        };
    }

    private static List<Share> shares(Collection<Totals> plans, FindShares query) {
        return plans.stream()
                .map(totals -> new Share(totals, totals.amount(query.filter(), query.measure(), query.function())))
                .toList();
    }

    /** Persons stand on the plans' own sheets alone. */
    private List<Share> ofPerson(PersonId person, FindShares query) {
        var plans = store.plansOf(person);
        var sheets = store.byPlan(plans, months(query.filter()));
        return store.totals(plans).stream()
                .map(totals -> new Share(
                        totals,
                        sheets.getOrDefault(totals.plan(), List.of()).stream()
                                .flatMap(sheet -> sheet.rows().stream())
                                .filter(row -> person.equals(row.person())
                                        && query.filter().covers(row.stage(), row.kind())
                                        && (query.function() == null || query.function() == row.function()))
                                .mapToInt(row -> row.figures().get(query.measure()))
                                .sum()))
                .toList();
    }

    private List<YearMonth> months(LedgerFilter filter) {
        var span = store.span();
        return span == null ? List.of() : span.months().filter(filter::covers).toList();
    }

    private PlanShare told(Share share, Set<PlanId> open) {
        var totals = share.of();
        var name = accounts.find(totals.account()).map(Accounts.AccountName::name);
        return new PlanShare(
                totals.plan(),
                totals.account(),
                name.orElse(totals.account().value()),
                share.amount(),
                open.contains(totals.plan()));
    }
}
