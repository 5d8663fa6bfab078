package dev.verona.scorecard.projection;

import dev.verona.account.api.AccountRow;
import dev.verona.directory.api.Names;
import dev.verona.directory.api.People;
import dev.verona.plan.workspace.PlanLibrary;
import dev.verona.platform.security.Actor;
import dev.verona.scorecard.api.Forecast;
import dev.verona.scorecard.api.HealthView;
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.NumberShare;
import dev.verona.scorecard.api.PortfolioView.AtStage;
import dev.verona.scorecard.api.PortfolioView.Row;
import dev.verona.scorecard.api.PortfolioView.Waiting;
import dev.verona.scorecard.domain.HealthCheck;
import dev.verona.scorecard.domain.PlanFacts;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.Role;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the rows of the portfolio, of all accounts in a handful of questions to the store. */
@Component
class PortfolioRows {

    private final LeaderStore store;
    private final HealthStore plans;
    private final People people;
    private final ObjectProvider<PlanLibrary> library;
    private final OwnAccountsByReadModel own;

    PortfolioRows(
            LeaderStore store,
            HealthStore plans,
            People people,
            ObjectProvider<PlanLibrary> library,
            OwnAccountsByReadModel own) {
        this.store = store;
        this.plans = plans;
        this.people = people;
        this.library = library;
        this.own = own;
    }

    /** What is read for all rows at once. */
    private record Read(
            StoredNumber number,
            Currency currency,
            LocalDate day,
            Map<String, Sums> sums,
            Map<String, LeaderStore.Forecasts> forecasts,
            Map<String, Friction> frictions,
            Map<NumberShare, Money> shares,
            Names names) {

        NumberId id() {
            return number.id();
        }
    }

    /** @param past whether the day is over */
    List<Row> of(List<AccountRow> accounts, StoredNumber number, LocalDate day, boolean past, Actor asking) {
        var then = past ? day : null;
        var facts = plans.plansOf(accounts.stream().map(AccountRow::id).toList(), then).stream()
                .filter(plan ->
                        !plan.closed() && plan.period().overlaps(number.id().period()))
                .toList();
        var readable = own.readable(asking, facts);
        var wanted = asking.has(Role.LEADER)
                ? accounts
                : accounts.stream()
                        .filter(row -> readable.contains(row.id())
                                || (row.owner() != null && row.owner().id().equals(asking.person())))
                        .toList();
        var ids = wanted.stream().map(AccountRow::id).toList();
        var read = new Read(
                number,
                Answering.currencyOf(number),
                day,
                store.sums(ids, then),
                store.forecasts(ids),
                store.frictions(ids),
                number.shares(),
                new Names(people));
        var around = new Surroundings(people, past ? null : library.getIfAvailable(), facts);
        var health = health(facts, day, around);
        return wanted.stream()
                .map(row -> row(row, read, health.get(row.id()), readable))
                .toList();
    }

    /** Of each account the plan of the latest period. */
    private static Map<AccountId, HealthView> health(List<PlanFacts> facts, LocalDate day, Surroundings around) {
        var latest = new HashMap<AccountId, PlanFacts>();
        facts.stream()
                .sorted(Comparator.comparing((PlanFacts plan) -> plan.period().from())
                        .thenComparing(plan -> plan.plan().value()))
                .forEach(plan -> latest.put(plan.account(), plan));
        var health = new HashMap<AccountId, HealthView>();
        latest.forEach((account, plan) -> health.put(account, HealthCheck.of(plan, day, around)));
        return health;
    }

    private static Row row(AccountRow account, Read read, @Nullable HealthView health, Set<AccountId> readable) {
        var id = account.id().value();
        var sums = read.sums().getOrDefault(id, Sums.NONE);
        var friction = read.frictions().getOrDefault(id, Friction.NONE);
        var forecasts = read.forecasts().getOrDefault(id, LeaderStore.Forecasts.NONE).all().stream()
                .filter(one -> !day(one).isAfter(read.day()))
                .toList();
        var errors = Errors.of(forecasts, sums, read.id(), read.day(), read.currency());
        var segment = account.segment();
        var rank = account.rank();
        var waiting = friction.openOn(read.day()).stream()
                .map(asked ->
                        new Waiting(asked.id(), asked.about(), read.names().of(asked.asked()), asked.due()))
                .toList();
        var row = new Row(
                account.id(),
                account.name(),
                segment == null ? "" : segment.name(),
                rank == null ? 0 : rank,
                account.owner(),
                health,
                readable.contains(account.id()),
                read.shares().get(NumberShare.of(account.id())),
                sums.won(read.id().period(), read.currency()),
                sums.open(null, read.currency()),
                Arrays.stream(Stage.values())
                        .filter(stage -> sums.openCount(stage) > 0)
                        .map(stage -> new AtStage(stage, sums.open(stage, read.currency()), sums.openCount(stage)))
                        .toList(),
                NumberQueries.latest(forecasts, read.id(), read.currency()).orElse(null),
                errors.average(),
                errors.settled(),
                friction.breachesUntil(read.day()),
                waiting,
                List.of());
        return Risks.in(row, read.day());
    }

    private static LocalDate day(Forecast forecast) {
        return LocalDate.ofInstant(forecast.at(), ZoneOffset.UTC);
    }

    /**
     * How far forecasts were from results: of periods that are over; while there is none, of this one against what was won so far, the present month's forecasts aside.
     *
     * @param average of the shares by which they were off, null without any
     */
    record Errors(@Nullable Double average, boolean settled) {

        static Errors of(List<Forecast> forecasts, Sums sums, NumberId number, LocalDate day, Currency currency) {
            var known = forecasts.stream()
                    .filter(one -> one.amount().currency().equals(currency))
                    .toList();
            var over = known.stream()
                    .filter(one -> one.number().period().to().isBefore(day))
                    .toList();
            var counted = over.isEmpty()
                    ? known.stream()
                            .filter(one -> one.number().equals(number)
                                    && YearMonth.from(day(one)).isBefore(YearMonth.from(day)))
                            .toList()
                    : over;
            var average = counted.stream()
                    .collect(Collectors.averagingDouble(
                            one -> Math.abs(one.error(sums.won(one.number().period(), currency)))));
            return new Errors(counted.isEmpty() ? null : average, !over.isEmpty());
        }
    }

    /** What may go wrong, in sentences. */
    private static final class Risks {

        private Risks() {}

        static Row in(Row row, LocalDate day) {
            var risks = new ArrayList<String>();
            var target = row.target();
            if (row.health() == null) {
                risks.add("No plan for this period.");
            } else if (!row.signed()) {
                risks.add("The plan is not signed by both.");
            }
            if (target != null
                    && target.amount()
                                    .subtract(row.won().amount())
                                    .subtract(row.open().amount())
                                    .signum()
                            > 0) {
                risks.add("Won and in play together do not reach the target.");
            }
            if (row.pipeline().size() == 1 && row.pipeline().getFirst().count() == 1) {
                risks.add("All that is in play is one opportunity.");
            }
            if (row.waiting().stream().anyMatch(waits -> waits.due().isBefore(day))) {
                risks.add("A consultation is overdue.");
            }
            return new Row(
                    row.account(),
                    row.name(),
                    row.segment(),
                    row.rank(),
                    row.owner(),
                    row.health(),
                    row.mayOpen(),
                    row.target(),
                    row.won(),
                    row.open(),
                    row.pipeline(),
                    row.forecast(),
                    row.error(),
                    row.settled(),
                    row.breaches(),
                    row.waiting(),
                    risks);
        }
    }
}
