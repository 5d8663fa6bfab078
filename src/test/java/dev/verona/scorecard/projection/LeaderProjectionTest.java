package dev.verona.scorecard.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.engagement.api.AdviceVerdict;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.RuleEvent;
import dev.verona.engagement.api.RuleId;
import dev.verona.engagement.api.Subject;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.Moment;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.scorecard.api.Forecast;
import dev.verona.scorecard.api.NumberEvent;
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.NumberShare;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Period;
import dev.verona.shared.Stage;
import dev.verona.testing.TestActors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LeaderProjectionTest {

    private static final MongoConnection MONGO = MongoConnection.inMemory();
    private static final Currency USD = Currency.getInstance("USD");
    private static final Period H1 = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    private static final Money SMALL = Money.of("1600000", "USD");
    private static final Money BIG = Money.of("2400000", "USD");

    private final LeaderStore store = new LeaderStore(new ReadModels(MONGO));
    private final LeaderProjection projection = new LeaderProjection(store);
    private final AccountId account = new AccountId("a-" + Ids.random());
    private final AccountId other = new AccountId("b-" + Ids.random());
    private final OpportunityId deal = new OpportunityId("D-" + Ids.random());

    @AfterAll
    static void stop() {
        MONGO.close();
    }

    private static Moment on(String day, long sequence) {
        return new Moment(
                TestActors.TOM, LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC), sequence, sequence + 1);
    }

    private void added() {
        projection.on(
                new OpportunityEvent.OpportunityAdded(
                        deal,
                        new OpportunityFacts(
                                "Dryer",
                                account,
                                "",
                                "",
                                Stage.DEFINING_NEEDS,
                                Outcome.OPEN,
                                SMALL,
                                null,
                                LocalDate.of(2026, 6, 1))),
                on("2026-01-10", 0));
    }

    private Sums sums(AccountId of, @Nullable LocalDate day) {
        return store.sums(List.of(of), day).getOrDefault(of.value(), Sums.NONE);
    }

    @Test
    void a_deal_is_counted_where_it_stands_and_as_it_stood_on_any_day() {
        added();
        projection.on(new OpportunityEvent.AmountChanged(deal, SMALL, BIG), on("2026-03-10", 1));
        projection.on(
                new OpportunityEvent.MovedToStage(deal, Stage.DEFINING_NEEDS, Stage.DECISION), on("2026-04-01", 2));
        projection.on(
                new OpportunityEvent.OpportunityWon(deal, Stage.IMPLEMENTING, BIG, LocalDate.of(2026, 6, 9)),
                on("2026-06-09", 3));

        assertThat(sums(account, LocalDate.of(2026, 1, 9)).lines()).isEmpty();
        assertThat(sums(account, LocalDate.of(2026, 3, 9)).open(Stage.DEFINING_NEEDS, USD))
                .isEqualTo(SMALL);
        assertThat(sums(account, LocalDate.of(2026, 3, 31)).open(Stage.DEFINING_NEEDS, USD))
                .isEqualTo(BIG);
        assertThat(sums(account, LocalDate.of(2026, 4, 1)).open(Stage.DECISION, USD))
                .isEqualTo(BIG);
        assertThat(sums(account, null).open(null, USD)).isEqualTo(Money.zero(USD));
        assertThat(sums(account, null).won(H1, USD)).isEqualTo(BIG);
        assertThat(sums(account, LocalDate.of(2026, 6, 8)).won(H1, USD)).isEqualTo(Money.zero(USD));
    }

    private List<LeaderStore.Deal> deals(AccountId of, @Nullable LocalDate day) {
        return store.deals(List.of(of), day);
    }

    @Test
    void what_a_figure_is_made_of_is_known_of_each_day_with_who_recorded_it() {
        added();
        projection.on(new OpportunityEvent.AmountChanged(deal, SMALL, BIG), on("2026-03-10", 1));
        projection.on(new OpportunityEvent.AssignedToAccount(deal, account, other), on("2026-04-01", 2));
        projection.on(new OpportunityEvent.OpportunityWithdrawn(deal), on("2026-05-01", 3));

        assertThat(deals(account, LocalDate.of(2026, 1, 9))).isEmpty();
        assertThat(deals(account, LocalDate.of(2026, 3, 9))).singleElement().satisfies(one -> {
            assertThat(one.facts()).isNotNull();
            assertThat(one.facts().amount()).isEqualTo(SMALL);
            assertThat(one.at()).isEqualTo(on("2026-01-10", 0).at());
            assertThat(one.by().id()).isEqualTo(TestActors.TOM.person());
        });
        assertThat(deals(account, LocalDate.of(2026, 3, 10)))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.at()).isEqualTo(on("2026-03-10", 1).at()));
        assertThat(deals(account, LocalDate.of(2026, 4, 1))).isEmpty();
        assertThat(deals(other, LocalDate.of(2026, 4, 30))).hasSize(1);
        assertThat(deals(other, null)).isEmpty();
    }

    @Test
    void what_moves_to_another_account_counts_there_and_what_is_withdrawn_nowhere() {
        added();
        projection.on(new OpportunityEvent.AssignedToAccount(deal, account, other), on("2026-02-01", 1));
        assertThat(sums(account, null).lines()).isEmpty();
        assertThat(sums(other, null).openCount(Stage.DEFINING_NEEDS)).isEqualTo(1);
        projection.on(new OpportunityEvent.OpportunityWithdrawn(deal), on("2026-02-02", 2));
        assertThat(sums(other, null).lines()).isEmpty();
        assertThat(sums(other, LocalDate.of(2026, 2, 1)).openCount(null)).isEqualTo(1);
    }

    @Test
    void what_was_won_after_the_period_does_not_count_in_it() {
        added();
        projection.on(
                new OpportunityEvent.OpportunityWon(deal, Stage.IMPLEMENTING, BIG, LocalDate.of(2026, 7, 1)),
                on("2026-07-01", 1));
        assertThat(sums(account, null).won(H1, USD)).isEqualTo(Money.zero(USD));
    }

    @Test
    void breaches_and_consultations_are_told_of_the_day() {
        added();
        var rule = new RuleId("r-" + Ids.random());
        var asked = new ConsultationId("c-" + Ids.random());
        projection.on(
                new ConsultationEvent.ConsultationOpened(
                        asked,
                        rule,
                        1,
                        deal,
                        account,
                        "Dryer",
                        "What do we promise?",
                        "",
                        TestActors.ROSA.person(),
                        TestActors.TOM.person(),
                        LocalDate.of(2026, 3, 12)),
                on("2026-03-10", 0));
        projection.on(
                new RuleEvent.RuleOverridden(rule, 1, Subject.of(deal), "They vote tonight."), on("2026-03-11", 5));
        projection.on(
                new ConsultationEvent.DecidedOnAdvice(asked, AdviceVerdict.NOT_TAKEN, "Too late"), on("2026-03-20", 3));

        var friction = store.frictions(List.of(account)).get(account.value());
        assertThat(friction).isNotNull();
        assertThat(friction.openOn(LocalDate.of(2026, 3, 9))).isEmpty();
        assertThat(friction.openOn(LocalDate.of(2026, 3, 19))).hasSize(1);
        assertThat(friction.openOn(LocalDate.of(2026, 3, 20))).isEmpty();
        assertThat(friction.breachesUntil(LocalDate.of(2026, 3, 10))).isEmpty();
        assertThat(friction.breachesUntil(LocalDate.of(2026, 3, 11)))
                .extracting(breach -> breach.reason())
                .containsExactly("They vote tonight.");
    }

    @Test
    void the_number_is_as_it_was_on_the_day() {
        var id = new NumberId("2026-01-01~2026-06-30");
        var share = NumberShare.of(account);
        projection.on(new NumberEvent.TargetSet(id, null, SMALL, ""), on("2026-01-05", 0));
        projection.on(new NumberEvent.FunctionCommitted(id, Function.SALES, null, SMALL, ""), on("2026-01-06", 1));
        projection.on(new NumberEvent.ShareSet(id, share, null, SMALL, ""), on("2026-01-07", 2));
        projection.on(new NumberEvent.TargetSet(id, SMALL, BIG, "More"), on("2026-02-01", 3));
        projection.on(new NumberEvent.ShareSet(id, share, SMALL, null, "Lost"), on("2026-02-02", 4));

        var then = store.number(id).asOf(LocalDate.of(2026, 1, 31));
        assertThat(then.target()).isEqualTo(SMALL);
        assertThat(then.shares()).isEqualTo(Map.of(share, SMALL));
        assertThat(then.commitment(Function.MARKETING)).isEmpty();
        assertThat(store.number(id).target()).isEqualTo(BIG);
        assertThat(store.number(id).shares()).isEmpty();
        assertThat(store.number(id).changes()).hasSize(5);
    }

    @Test
    void a_forecast_is_held_against_what_came_of_it() {
        added();
        projection.on(
                new OpportunityEvent.OpportunityWon(deal, Stage.IMPLEMENTING, BIG, LocalDate.of(2026, 6, 9)),
                on("2026-06-09", 1));
        var id = NumberId.of(H1);
        var forecasts = List.of(
                new Forecast(
                        id,
                        Instant.parse("2026-02-02T09:00:00Z"),
                        on("2026-02-02", 0).by(),
                        SMALL,
                        ""),
                new Forecast(
                        id,
                        Instant.parse("2026-06-01T09:00:00Z"),
                        on("2026-06-01", 0).by(),
                        BIG,
                        ""));
        var sums = sums(account, null);

        var running = PortfolioRows.Errors.of(forecasts, sums, id, LocalDate.of(2026, 6, 20), USD);
        assertThat(running.settled()).isFalse();
        assertThat(running.average()).as("June's own is not counted yet").isEqualTo(1.0 / 3);
        var over = PortfolioRows.Errors.of(forecasts, sums, id, LocalDate.of(2026, 7, 1), USD);
        assertThat(over.settled()).isTrue();
        assertThat(over.average()).isEqualTo(1.0 / 6);
        assertThat(PortfolioRows.Errors.of(List.of(), sums, id, LocalDate.of(2026, 7, 1), USD)
                        .average())
                .isNull();
    }
}
