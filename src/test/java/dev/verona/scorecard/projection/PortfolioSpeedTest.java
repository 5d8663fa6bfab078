package dev.verona.scorecard.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.AccountRow;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.account.api.SegmentId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanAccess;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.workspace.PlanLibrary;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.security.Actor;
import dev.verona.scorecard.api.Forecast;
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.PortfolioView.Row;
import dev.verona.scorecard.domain.AskAbout;
import dev.verona.scorecard.domain.PlanFacts;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Money;
import dev.verona.shared.Period;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.testing.CaughtUp;
import dev.verona.testing.PeopleInMemory;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The portfolio of three hundred accounts with as many opportunities as a large CRM export has, now and as of a day of the past. */
class PortfolioSpeedTest {

    private static final int ACCOUNTS = 300;
    private static final int OPPORTUNITIES = 8_800;
    private static final int TRIES = 15;
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final MongoConnection MONGO = MongoConnection.inMemory();
    private static final Period H1 = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));

    private final ReadModels models = new ReadModels(MONGO);
    private final LeaderStore store = new LeaderStore(models);
    private final HealthStore plans = new HealthStore(models);
    private final PortfolioRows rows = new PortfolioRows(
            store,
            plans,
            new PeopleInMemory(Map.of()),
            new StaticListableBeanFactory().getBeanProvider(PlanLibrary.class),
            new OwnAccountsByReadModel(store, plans, new Everything(), CaughtUp.PROJECTIONS));

    @AfterAll
    static void stop() {
        MONGO.close();
    }

    private record Everything() implements PlanAccess {

        @Override
        public boolean mayRead(Actor actor, PlanId plan) {
            return true;
        }

        @Override
        public Set<PlanId> readable(Actor actor, Collection<PlanId> of) {
            return Set.copyOf(of);
        }

        @Override
        public boolean mayReadAll(Actor actor) {
            return true;
        }

        @Override
        public void requireReader(Actor actor, PlanId plan) {}
    }

    private static AccountId account(int number) {
        return new AccountId("account-" + number);
    }

    private static Moment moment(LocalDate day, long sequence) {
        return new Moment(TestActors.TOM, day.atTime(9, 0).toInstant(ZoneOffset.UTC), sequence, sequence + 1);
    }

    /** What the projection would have made of them by the end of two days, without the events between. */
    private void account(int number, LocalDate day, int opportunities) {

        var sums = Sums.NONE;
        for (int i = 0; i < opportunities; i++) {
            var ended = i % 3;
            sums = sums.plus(Sums.Line.of(new OpportunityFacts(
                    "Deal " + i,
                    account(number),
                    "",
                    "",
                    STAGES.get(i % STAGES.size()),
                    ended == 0 ? Outcome.OPEN : ended == 1 ? Outcome.WON : Outcome.LOST,
                    Money.of(String.valueOf(10_000 + i), "USD"),
                    null,
                    H1.from().plusDays(i * 6 % 180))));
        }
        store.save(account(number), sums, moment(day, 0).at());
    }

    private PlanFacts plan(int number, int contributions) {
        var id = PlanId.of(account(number), H1);
        long sequence = 0;
        var facts = PlanFacts.begun(
                new PlanEvent.PlanCreated(id, account(number), H1, TestActors.TOM.person(), TestActors.ROSA.person()),
                moment(H1.from(), 0).at());
        var told = new ArrayList<PlanEvent>();
        for (int i = 0; i < 4; i++) {
            told.add(new PlanEvent.ObjectiveAdded(
                    id,
                    new ElementId("o" + i),
                    ObjectiveKind.MARGIN,
                    "Grow the dryers by a third",
                    "%",
                    null,
                    null,
                    null));
        }
        for (int i = 0; i < contributions; i++) {
            told.add(new PlanEvent.ContributionDrafted(
                    id,
                    new ElementId("c" + i),
                    STAGES.get(i % STAGES.size()),
                    ContributionKind.CASE_STUDY,
                    "A third off the gas bill",
                    i % 2 == 0 ? Function.MARKETING : Function.SALES,
                    false));
        }
        for (var event : told) {
            sequence++;
            facts = facts.after(event, sequence, moment(H1.from(), sequence).at());
        }
        return facts;
    }

    private void fill(int number) {
        var early = moment(H1.from().plusDays(10), 0).at();
        var late = moment(H1.from().plusDays(60), 0).at();
        account(number, H1.from().plusDays(10), 12);
        account(number, H1.from().plusDays(60), OPPORTUNITIES / ACCOUNTS);
        plans.putOnShelf(account(number), PlanId.of(account(number), H1));
        plans.save(plan(number, 8), early);
        plans.save(plan(number, 16), late);
        store.add(
                account(number),
                new Forecast(NumberId.of(H1), early, moment(H1.from(), 0).by(), Money.of("500000", "USD"), ""));
    }

    private static AccountRow row(int number) {
        return new AccountRow(
                account(number),
                "Account " + number,
                new AccountView.SegmentName(new SegmentId("s" + number / 10), "Segment " + number / 10),
                number % 10 + 1,
                null,
                "",
                "",
                "",
                new PersonRef(TestActors.TOM.person(), "Tom", Function.SALES),
                AccountView.Pipeline.NONE);
    }

    @Test
    void it_has_every_account_now_and_as_of_a_day_of_the_past_and_says_how_long_that_takes() {
        IntStream.range(0, ACCOUNTS).forEach(this::fill);
        var accounts =
                IntStream.range(0, ACCOUNTS).mapToObj(PortfolioSpeedTest::row).toList();
        double now = best(accounts, H1.from().plusDays(100), false);
        double then = best(accounts, H1.from().plusDays(15), true);
        System.out.printf(
                "portfolio of %d accounts and %d opportunities: %.1f ms now, %.1f ms as of a past day%n",
                ACCOUNTS, OPPORTUNITIES, now, then);
    }

    private double best(List<AccountRow> accounts, LocalDate day, boolean past) {
        var number = StoredNumber.none(NumberId.of(H1));
        var times = new ArrayList<Double>();
        List<Row> found = List.of();
        for (int i = 0; i < TRIES; i++) {
            long begun = System.nanoTime();
            found = rows.of(accounts, number, day, past, TestActors.INES);
            AskAbout.of(found, List.of(), List.of(), day, Money::toString);
            store.company(past ? day : null);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        assertThat(found).hasSize(ACCOUNTS).allSatisfy(one -> {
            assertThat(one.pipeline()).isNotEmpty();
            assertThat(one.health()).isNotNull();
        });
        return times.stream().min(Double::compare).orElseThrow();
    }
}
