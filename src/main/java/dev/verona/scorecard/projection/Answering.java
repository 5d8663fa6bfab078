package dev.verona.scorecard.projection;

import dev.verona.account.api.AccountPage;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountRow;
import dev.verona.account.api.SegmentId;
import dev.verona.account.api.SegmentView;
import dev.verona.scorecard.api.NumberId;
import dev.verona.shared.Period;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the answers about TheNumber and the portfolio ask of accounts, and which period they speak of. */
@Component
class Answering {

    private static final int MOST = 10_000;
    private static final int HALF = 6;
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private final QueryGateway queries;
    private final LeaderStore store;

    Answering(QueryGateway queries, LeaderStore store) {
        this.queries = queries;
        this.store = store;
    }

    /** Accounts of today, by the account module's own list. */
    List<AccountRow> accounts(@Nullable SegmentId segment, @Nullable PersonId owner, boolean topTen) {
        return queries.query(
                        new AccountQuery.ListAccounts(
                                new AccountQuery.AccountFilter("", segment, null, "", "", owner, topTen),
                                AccountQuery.AccountSort.RANK,
                                false,
                                0,
                                MOST),
                        AccountPage.class)
                .join()
                .rows();
    }

    List<SegmentView> segments() {
        return queries.query(new AccountQuery.ListSegments(), ResponseTypes.multipleInstancesOf(SegmentView.class))
                .join();
    }

    /** Of the shortest period with a number that has the day in it; that of the day's half-year where there is none. */
    NumberId numberOn(LocalDate day) {
        return store.numbers().stream()
                .filter(number -> number.period().contains(day))
                .min(Comparator.comparingLong(number -> number.period().to().toEpochDay()
                        - number.period().from().toEpochDay()))
                .orElseGet(() -> NumberId.of(halfOf(day)));
    }

    private static Period halfOf(LocalDate day) {
        var first = LocalDate.of(day.getYear(), day.getMonthValue() <= HALF ? 1 : HALF + 1, 1);
        return new Period(first, first.plusMonths(HALF).minusDays(1));
    }

    static Currency currencyOf(StoredNumber number) {
        var target = number.target();
        return target == null ? DOLLAR : target.currency();
    }
}
