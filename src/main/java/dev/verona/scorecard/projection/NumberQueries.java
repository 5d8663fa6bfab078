package dev.verona.scorecard.projection;

import dev.verona.account.api.Accounts;
import dev.verona.account.api.SegmentId;
import dev.verona.account.api.SegmentView;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.security.Actor;
import dev.verona.scorecard.api.Forecast;
import dev.verona.scorecard.api.HealthQuery;
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.NumberShare;
import dev.verona.scorecard.api.NumberView;
import dev.verona.scorecard.api.PortfolioQuery.FindNumber;
import dev.verona.scorecard.api.PortfolioQuery.ListForecasts;
import dev.verona.scorecard.api.PortfolioQuery.ListNumbers;
import dev.verona.scorecard.domain.OwnAccounts;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Money;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what was committed to, and how that stands. */
@Component
class NumberQueries {

    private final LeaderStore store;
    private final Answering answering;
    private final Accounts accounts;
    private final OwnAccounts own;
    private final Projections projections;

    NumberQueries(LeaderStore store, Answering answering, Accounts accounts, OwnAccounts own, Projections projections) {
        this.store = store;
        this.answering = answering;
        this.accounts = accounts;
        this.own = own;
        this.projections = projections;
    }

    @QueryHandler
    List<NumberId> handle(ListNumbers query) {
        projections.awaitOwnWrites(HealthQuery.READ_MODEL);
        return store.numbers().stream()
                .sorted(Comparator.comparing(
                                (NumberId number) -> number.period().from())
                        .reversed())
                .toList();
    }

    @QueryHandler
    List<Forecast> handle(ListForecasts query, Actor asking) {
        if (!asking.has(Role.LEADER) && !own.include(asking, query.account())) {
            throw new NotAllowed("Forecasts are for leaders and for those who work on the account.");
        }
        projections.awaitOwnWrites(HealthQuery.READ_MODEL);
        return store.forecasts(query.account()).reversed();
    }

    @QueryHandler
    NumberView handle(FindNumber query, Actor asking) {
        projections.awaitOwnWrites(HealthQuery.READ_MODEL);
        var number = store.number(query.number());
        var currency = Answering.currencyOf(number);
        var period = number.id().period();
        var company = store.company(null);
        return new NumberView(
                number.id(),
                number.target(),
                Stream.of(Function.SALES, Function.MARKETING)
                        .flatMap(function -> number.commitment(function).stream())
                        .flatMap(change -> Stream.ofNullable(change.amount())
                                .map(amount -> new NumberView.Commitment(
                                        Objects.requireNonNull(change.function()),
                                        amount,
                                        change.by(),
                                        change.at(),
                                        change.reason())))
                        .toList(),
                company.won(period, currency),
                company.open(null, currency),
                forecast(
                        number.id(),
                        currency,
                        answering.accounts(null, null, false).stream()
                                .map(row -> row.id())
                                .toList()),
                shares(number, currency),
                number.changes().reversed(),
                may(asking));
    }

    private static Set<NumberView.Act> may(Actor asking) {
        var may = EnumSet.noneOf(NumberView.Act.class);
        if (asking.has(Role.LEADER)) {
            may.add(NumberView.Act.SET);
            if (asking.function() != Function.JOINT) {
                may.add(NumberView.Act.COMMIT);
            }
        }
        return may;
    }

    private List<NumberView.Share> shares(StoredNumber number, Currency currency) {
        var segments = answering.segments();
        return number.shares().entrySet().stream()
                .map(share -> share(number.id(), currency, share.getKey(), share.getValue(), segments))
                .sorted(Comparator.comparing(
                                (NumberView.Share share) -> share.of().kind())
                        .thenComparing(NumberView.Share::amount, Comparator.reverseOrder()))
                .toList();
    }

    private NumberView.Share share(
            NumberId number, Currency currency, NumberShare of, Money amount, List<SegmentView> segments) {
        var ids = accountsOf(of);
        var won = store.sums(ids, null).values().stream().reduce(Sums.NONE, Sums::plus);
        return new NumberView.Share(
                of, name(of, segments), amount, won.won(number.period(), currency), forecast(number, currency, ids));
    }

    private List<AccountId> accountsOf(NumberShare of) {
        return switch (of.kind()) {
            case ACCOUNT -> List.of(new AccountId(of.id()));
            case SEGMENT ->
                answering.accounts(new SegmentId(of.id()), null, false).stream()
                        .map(row -> row.id())
                        .toList();
        };
    }

    private String name(NumberShare of, List<SegmentView> segments) {
        return switch (of.kind()) {
            case ACCOUNT ->
                accounts.find(new AccountId(of.id()))
                        .map(Accounts.AccountName::name)
                        .orElse(of.id());
            case SEGMENT ->
                segments.stream()
                        .filter(segment -> segment.id().value().equals(of.id()))
                        .findFirst()
                        .map(SegmentView::name)
                        .orElse(of.id());
        };
    }

    private @Nullable Money forecast(NumberId number, Currency currency, Collection<AccountId> of) {
        return store.forecasts(of).values().stream()
                .flatMap(known -> latest(known.all(), number, currency).stream())
                .map(Forecast::amount)
                .reduce(Money::plus)
                .orElse(null);
    }

    static Optional<Forecast> latest(List<Forecast> forecasts, NumberId number, Currency currency) {
        return forecasts.reversed().stream()
                .filter(forecast -> forecast.number().equals(number)
                        && forecast.amount().currency().equals(currency))
                .findFirst();
    }
}
