package dev.verona.scorecard.projection;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.platform.security.Actor;
import dev.verona.scorecard.api.DealsView;
import dev.verona.scorecard.api.PortfolioQuery.FindDeals;
import dev.verona.scorecard.api.PortfolioView;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what a figure of the portfolio or of TheNumber is made of, by the same reckoning as the figure ({@link Sums}). */
@Component
class DealQueries {

    private final LeaderStore store;
    private final LeaderQueries portfolios;
    private final Answering answering;

    DealQueries(LeaderStore store, LeaderQueries portfolios, Answering answering) {
        this.store = store;
        this.portfolios = portfolios;
        this.answering = answering;
    }

    @QueryHandler
    DealsView handle(FindDeals query, Actor asking) {
        var portfolio = portfolios.handle(query.portfolio(), asking);
        var names = names(query, portfolio);
        var day = portfolio.past() ? portfolio.day() : null;
        var known = query.whole() && query.account() == null
                ? store.dealsAndNobodys(names.keySet(), day)
                : store.deals(names.keySet(), day);
        var currency = portfolio.won().currency();
        var deals = new ArrayList<DealsView.Deal>();
        int leftOut = 0;
        for (var deal : known) {
            var facts = Objects.requireNonNull(deal.facts());
            if (counts(facts, query, portfolio)) {
                var amount = facts.amount();
                if (amount == null || !amount.currency().equals(currency)) {
                    leftOut++;
                } else {
                    deals.add(line(deal, facts, amount, names));
                }
            }
        }
        deals.sort(Comparator.comparing((DealsView.Deal deal) -> deal.amount().amount())
                .reversed()
                .thenComparing(deal -> deal.id().value()));
        return new DealsView(
                portfolio.number(),
                portfolio.day(),
                portfolio.past(),
                deals.stream().map(DealsView.Deal::amount).reduce(Money.zero(currency), Money::plus),
                deals,
                leftOut);
    }

    private Map<AccountId, String> names(FindDeals query, PortfolioView portfolio) {
        var accounts = query.whole()
                ? answering.accounts(null, null, false).stream().map(row -> new AccountName(row.id(), row.name()))
                : portfolio.rows().stream().map(row -> new AccountName(row.account(), row.name()));
        return accounts.filter(one -> query.account() == null || query.account().equals(one.id()))
                .collect(Collectors.toMap(AccountName::id, AccountName::name, (one, other) -> one));
    }

    private static boolean counts(OpportunityFacts facts, FindDeals query, PortfolioView portfolio) {
        return switch (query.figure()) {
            case WON ->
                facts.outcome() == Outcome.WON
                        && isWithin(facts, portfolio.number().period());
            case OPEN -> facts.outcome() == Outcome.OPEN && (query.stage() == null || query.stage() == facts.stage());
        };
    }

    /** By the month, as the figure has it. */
    private static boolean isWithin(OpportunityFacts facts, Period period) {
        var closes = facts.closes();
        return closes != null && period.contains(YearMonth.from(closes).atDay(1));
    }

    private static DealsView.Deal line(
            LeaderStore.Deal deal, OpportunityFacts facts, Money amount, Map<AccountId, String> names) {
        var account = facts.account();
        return new DealsView.Deal(
                deal.id(),
                account == null ? null : new AccountName(account, names.getOrDefault(account, account.value())),
                facts.label(),
                facts.stage(),
                facts.closes(),
                amount,
                deal.by(),
                deal.at());
    }
}
