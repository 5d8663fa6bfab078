package dev.verona.scorecard.ui;

import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.SegmentView;
import dev.verona.scorecard.api.DealsView;
import dev.verona.scorecard.api.Forecast;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.HealthView;
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.NumberView;
import dev.verona.scorecard.api.PortfolioQuery;
import dev.verona.scorecard.api.PortfolioView;
import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;
import dev.verona.shell.ui.Commands;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** The questions of these screens; a refusal comes out as the rejection that it is. */
@Component
final class ScorecardAnswers {

    private static final int MOST = 1_000;

    private final QueryGateway queries;

    ScorecardAnswers(QueryGateway queries) {
        this.queries = queries;
    }

    HealthView health(PlanId plan) {
        return one(new HealthQuery.FindHealth(plan), HealthView.class);
    }

    List<HealthView> health(AccountId account) {
        return all(new HealthQuery.HealthOfAccount(account), HealthView.class);
    }

    List<NumberId> numbers() {
        return all(new PortfolioQuery.ListNumbers(), NumberId.class);
    }

    NumberView number(NumberId number) {
        return one(new PortfolioQuery.FindNumber(number), NumberView.class);
    }

    PortfolioView portfolio(PortfolioQuery.FindPortfolio query) {
        return one(query, PortfolioView.class);
    }

    DealsView deals(PortfolioQuery.FindDeals query) {
        return one(query, DealsView.class);
    }

    List<Forecast> forecasts(AccountId account) {
        return all(new PortfolioQuery.ListForecasts(account), Forecast.class);
    }

    List<SegmentView> segments() {
        return all(new AccountQuery.ListSegments(), SegmentView.class);
    }

    List<AccountRow> topTen() {
        return one(
                        new AccountQuery.ListAccounts(
                                new AccountQuery.AccountFilter("", null, null, "", "", null, true),
                                AccountQuery.AccountSort.NAME,
                                false,
                                0,
                                MOST),
                        AccountPage.class)
                .rows();
    }

    private <T> T one(Object query, Class<T> type) {
        return Commands.answer(queries.query(query, type));
    }

    private <T> List<T> all(Object query, Class<T> type) {
        return Commands.answer(queries.query(query, ResponseTypes.multipleInstancesOf(type)));
    }
}
