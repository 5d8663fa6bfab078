package dev.verona.scorecard.domain;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.scorecard.api.ForecastCommand.RecordForecast;
import dev.verona.scorecard.api.ForecastEvent;
import dev.verona.scorecard.api.ForecastEvent.ForecastRecorded;
import dev.verona.scorecard.api.NumberCommand;
import dev.verona.scorecard.api.NumberCommand.Commit;
import dev.verona.scorecard.api.NumberCommand.SetShare;
import dev.verona.scorecard.api.NumberCommand.SetTarget;
import dev.verona.scorecard.api.NumberEvent;
import dev.verona.scorecard.api.NumberEvent.FunctionCommitted;
import dev.verona.scorecard.api.NumberEvent.ShareSet;
import dev.verona.scorecard.api.NumberEvent.TargetSet;
import dev.verona.scorecard.api.NumberId;
import dev.verona.scorecard.api.NumberRejection.ChangedMeanwhile;
import dev.verona.scorecard.api.NumberRejection.NoTarget;
import dev.verona.scorecard.api.NumberRejection.NotAHead;
import dev.verona.scorecard.api.NumberRejection.NotYourAccount;
import dev.verona.scorecard.api.NumberRejection.OtherCurrency;
import dev.verona.scorecard.api.NumberShare;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import dev.verona.shared.PersonId;
import dev.verona.shared.Role;
import dev.verona.testing.Outcome;
import dev.verona.testing.TestActors;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One target, a commitment of each function, and forecasts that stand. */
class TheNumberTest {

    private static final Actor PIET = leader("piet", Function.SALES);
    private static final Actor MAYA = leader("maya", Function.MARKETING);
    private static final Actor INES = TestActors.INES;
    private static final NumberId H1 = new NumberId("2026-01-01~2026-06-30");
    private static final Money ELEVEN = Money.of("11000000", "USD");
    private static final Money TEN = Money.of("10000000", "USD");
    private static final AccountId ACCOUNT = new AccountId("brackenmoor");
    private static final NumberShare SHARE = NumberShare.of(ACCOUNT);
    private static final NumberEvent SET = new TargetSet(H1, null, ELEVEN, "");
    private static final Clock JANUARY = Clock.fixed(Instant.parse("2026-01-10T09:00:00Z"), ZoneOffset.UTC);

    private static Actor leader(String name, Function function) {
        return new Actor(new PersonId(name), name, function, Set.of(Role.LEADER));
    }

    private static Outcome<TheNumber, NumberEvent> when(Actor actor, NumberCommand command, NumberEvent... given) {
        var fixture = acting(new AggregateTestFixture<>(TheNumber.class));
        var executor = given.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) given);
        return new Outcome<>(executor.when(command, MessageMetadata.of(actor)));
    }

    private static Outcome<AccountForecast, ForecastEvent> forecast(Actor actor, boolean own, RecordForecast command) {
        OwnAccounts accounts = (who, account) -> own;
        var fixture = acting(new AggregateTestFixture<>(AccountForecast.class))
                .registerInjectableResource(accounts)
                .registerInjectableResource(JANUARY);
        return new Outcome<>(fixture.givenNoPriorActivity().when(command, MessageMetadata.of(actor)));
    }

    private static <A> FixtureConfiguration<A> acting(FixtureConfiguration<A> fixture) {
        return fixture.registerCommandHandlerInterceptor((unit, chain) -> {
            CurrentUnitOfWork.get().registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
            return chain.proceed();
        });
    }

    private static SetTarget target(@Nullable Money seen, Money amount, String reason) {
        return new SetTarget(H1, seen, amount, reason);
    }

    @Test
    void a_leader_sets_the_target_and_says_why_when_it_changes() {
        when(INES, target(null, ELEVEN, "")).records(SET);
        when(INES, target(ELEVEN, TEN, " "), SET).isRejected(InvalidInput.class, "reason");
        when(INES, target(ELEVEN, TEN, " The harbour waits "), SET)
                .records(new TargetSet(H1, ELEVEN, TEN, "The harbour waits"));
        when(INES, target(ELEVEN, ELEVEN, ""), SET).recordsNothing();
    }

    @Test
    void whoever_saw_another_amount_decides_anew() {
        when(INES, target(null, TEN, "x"), SET).isRejected(ChangedMeanwhile.class, "amount");
        when(MAYA, new Commit(H1, TEN, ELEVEN, "x"), SET).isRejected(ChangedMeanwhile.class, "amount");
        when(INES, new SetShare(H1, SHARE, TEN, ELEVEN, "x"), SET).isRejected(ChangedMeanwhile.class, "amount");
    }

    @Test
    void the_period_is_of_whole_months_and_a_year_at_most() {
        when(INES, new SetTarget(new NumberId("2026-01-02~2026-06-30"), null, ELEVEN, ""))
                .isRejected(InvalidInput.class, "number");
        when(INES, new SetTarget(new NumberId("2026-01-01~2026-06-29"), null, ELEVEN, ""))
                .isRejected(InvalidInput.class, "number");
        when(INES, new SetTarget(new NumberId("2026-01-01~2027-01-31"), null, ELEVEN, ""))
                .isRejected(InvalidInput.class, "number");
    }

    @Test
    void a_head_commits_for_their_own_function() {
        when(MAYA, new Commit(H1, null, ELEVEN, ""), SET)
                .records(new FunctionCommitted(H1, Function.MARKETING, null, ELEVEN, ""));
        when(PIET, new Commit(H1, null, ELEVEN, ""), SET, new FunctionCommitted(H1, Function.MARKETING, null, TEN, ""))
                .records(new FunctionCommitted(H1, Function.SALES, null, ELEVEN, ""));
        when(INES, new Commit(H1, null, ELEVEN, ""), SET).isRejected(NotAHead.class);
        when(TestActors.ROSA, new Commit(H1, null, ELEVEN, ""), SET).isRejected(NotAHead.class);
    }

    @Test
    void nobody_commits_to_what_is_not_there_or_in_another_currency() {
        when(MAYA, new Commit(H1, null, ELEVEN, "")).isRejected(NoTarget.class);
        when(INES, new SetShare(H1, SHARE, null, TEN, "")).isRejected(NoTarget.class);
        when(MAYA, new Commit(H1, null, Money.of("10", "EUR"), ""), SET).isRejected(OtherCurrency.class, "amount");
        when(MAYA, new Commit(H1, null, Money.of("0", "USD"), ""), SET).isRejected(InvalidInput.class, "amount");
    }

    @Test
    void a_changed_commitment_has_its_reason() {
        var committed = new FunctionCommitted(H1, Function.MARKETING, null, ELEVEN, "");
        when(MAYA, new Commit(H1, ELEVEN, TEN, ""), SET, committed).isRejected(InvalidInput.class, "reason");
        when(MAYA, new Commit(H1, ELEVEN, TEN, "No proof in time"), SET, committed)
                .records(new FunctionCommitted(H1, Function.MARKETING, ELEVEN, TEN, "No proof in time"));
    }

    @Test
    void a_share_is_set_changed_and_taken_back() {
        var was = new ShareSet(H1, SHARE, null, TEN, "");
        when(INES, new SetShare(H1, SHARE, null, TEN, ""), SET).records(was);
        when(INES, new SetShare(H1, SHARE, TEN, null, "Lost"), SET, was)
                .records(new ShareSet(H1, SHARE, TEN, null, "Lost"));
        when(INES, new SetShare(H1, SHARE, null, null, ""), SET).recordsNothing();
        when(INES, new SetShare(H1, SHARE, null, TEN, ""), SET, was, new ShareSet(H1, SHARE, TEN, null, "Lost"))
                .records(was);
    }

    @Test
    void sales_forecasts_its_own_accounts_and_leaders_all() {
        var command = new RecordForecast(ACCOUNT, H1, TEN, " Their board meets ");
        var recorded = new ForecastRecorded(ACCOUNT, H1, TEN, "Their board meets");
        forecast(TestActors.TOM, true, command).records(recorded);
        forecast(INES, false, command).records(recorded);
        forecast(TestActors.TOM, false, command).isRejected(NotYourAccount.class);
        forecast(TestActors.ROSA, true, command).isRejected(NotYourAccount.class);
    }

    @Test
    void what_is_over_is_not_forecast() {
        forecast(TestActors.TOM, true, new RecordForecast(ACCOUNT, new NumberId("2025-07-01~2025-12-31"), TEN, ""))
                .isRejected(InvalidInput.class, "number");
    }
}
