package dev.verona.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.account.api.AccountCommand.RegisterAccount;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountRejection;
import dev.verona.account.api.AccountRejection.AlreadyEnded;
import dev.verona.account.api.AccountRejection.AlreadyThere;
import dev.verona.account.api.AccountRejection.StillOpen;
import dev.verona.account.api.OpportunityCommand.AddOpportunity;
import dev.verona.account.api.OpportunityCommand.AssignToAccount;
import dev.verona.account.api.OpportunityCommand.ChangeAmount;
import dev.verona.account.api.OpportunityCommand.DescribeOpportunity;
import dev.verona.account.api.OpportunityCommand.LoseOpportunity;
import dev.verona.account.api.OpportunityCommand.MoveToStage;
import dev.verona.account.api.OpportunityCommand.ReopenOpportunity;
import dev.verona.account.api.OpportunityCommand.Reschedule;
import dev.verona.account.api.OpportunityCommand.WinOpportunity;
import dev.verona.account.api.OpportunityEvent.AmountChanged;
import dev.verona.account.api.OpportunityEvent.AssignedToAccount;
import dev.verona.account.api.OpportunityEvent.MovedToStage;
import dev.verona.account.api.OpportunityEvent.OpportunityAdded;
import dev.verona.account.api.OpportunityEvent.OpportunityLost;
import dev.verona.account.api.OpportunityEvent.OpportunityReopened;
import dev.verona.account.api.OpportunityEvent.OpportunityWon;
import dev.verona.account.api.OpportunityEvent.Rescheduled;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.Money;
import dev.verona.shared.NotFound;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpportunityTest {

    private static final AccountId BRACKENMOOR = new AccountId("brackenmoor-dairies");
    private static final OpportunityId DRYER = new OpportunityId("dryer-heat");
    private static final Money SMALL = Money.of("1600000", "USD");
    private static final Money LARGE = Money.of("2400000", "USD");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 24);

    private final AccountDesk desk = new AccountDesk()
            .given(new RegisterAccount(BRACKENMOOR, "Brackenmoor", AccountFacts.UNKNOWN, null, null, null));

    private static OpportunityFacts open(@Nullable AccountId account) {
        return new OpportunityFacts(
                "Dryer heat recovery",
                account,
                "",
                "Tom Adeyemi",
                Stage.QUALIFYING,
                Outcome.OPEN,
                SMALL,
                JANUARY,
                null);
    }

    private AccountDesk added() {
        return desk.given(new AddOpportunity(DRYER, open(BRACKENMOOR)));
    }

    @Test
    void an_opportunity_begins_open() {
        assertThat(desk.when(new AddOpportunity(DRYER, open(BRACKENMOOR))))
                .containsExactly(new OpportunityAdded(DRYER, open(BRACKENMOOR)));
        desk.refused(new AddOpportunity(DRYER, open(BRACKENMOOR)), AlreadyThere.class);
        desk.refused(
                new AddOpportunity(OpportunityId.random(), open(null).at(Stage.IMPLEMENTING, Outcome.WON)),
                InvalidInput.class);
        desk.refused(new AddOpportunity(OpportunityId.random(), open(null).titled("", "")), InvalidInput.class);
    }

    @Test
    void it_may_wait_for_its_account() {
        desk.given(new AddOpportunity(DRYER, open(null)));
        desk.refused(new AssignToAccount(DRYER, new AccountId("nobody")), NotFound.class);
        assertThat(desk.when(new AssignToAccount(DRYER, BRACKENMOOR)))
                .containsExactly(new AssignedToAccount(DRYER, null, BRACKENMOOR));
    }

    @Test
    void an_amount_that_somebody_changed_meanwhile_is_not_overwritten() {
        added();
        assertThat(desk.when(new ChangeAmount(DRYER, SMALL, LARGE)))
                .containsExactly(new AmountChanged(DRYER, SMALL, LARGE));
        var refused = desk.refused(
                new ChangeAmount(DRYER, SMALL, Money.of("1700000", "USD")), AccountRejection.AmountChanged.class);
        assertThat(refused.theirs()).isEqualTo(LARGE);
        assertThat(desk.when(new ChangeAmount(DRYER, SMALL, LARGE))).isEmpty();
    }

    @Test
    void it_moves_through_the_stages_and_is_won_for_the_final_amount() {
        added();
        assertThat(desk.when(new MoveToStage(DRYER, Stage.DECISION)))
                .containsExactly(new MovedToStage(DRYER, Stage.QUALIFYING, Stage.DECISION));
        var amount = Money.of("2300000", "USD");
        assertThat(desk.when(new WinOpportunity(DRYER, amount, JUNE)))
                .containsExactly(new OpportunityWon(DRYER, Stage.IMPLEMENTING, amount, JUNE));
        desk.refused(new WinOpportunity(DRYER, amount, JUNE), AlreadyEnded.class);
        desk.refused(new LoseOpportunity(DRYER, JUNE, ""), AlreadyEnded.class);
    }

    @Test
    void what_is_lost_moves_no_further_until_it_is_reopened() {
        added();
        desk.refused(new ReopenOpportunity(DRYER, Stage.DECISION), StillOpen.class);
        assertThat(desk.when(new LoseOpportunity(DRYER, JUNE, " no dairy proof in time ")))
                .containsExactly(new OpportunityLost(DRYER, JUNE, "no dairy proof in time"));
        desk.refused(new MoveToStage(DRYER, Stage.DECISION), AlreadyEnded.class);
        assertThat(desk.when(new ReopenOpportunity(DRYER, Stage.DECISION)))
                .containsExactly(new OpportunityReopened(DRYER, Stage.DECISION));
    }

    @Test
    void it_cannot_close_before_it_began() {
        added();
        var before = JANUARY.minusDays(1);
        desk.refused(new Reschedule(DRYER, JANUARY, before), InvalidInput.class);
        desk.refused(new WinOpportunity(DRYER, SMALL, before), InvalidInput.class);
        desk.refused(new LoseOpportunity(DRYER, before, ""), InvalidInput.class);
        assertThat(desk.when(new Reschedule(DRYER, JANUARY, JUNE)))
                .containsExactly(new Rescheduled(DRYER, JANUARY, JUNE));
    }

    @Test
    void an_amount_is_not_below_zero() {
        added();
        desk.refused(new ChangeAmount(DRYER, SMALL, Money.of("-1", "USD")), InvalidInput.class);
    }

    @Test
    void describing_it_as_it_is_described_records_nothing() {
        added();
        assertThat(desk.when(new DescribeOpportunity(DRYER, "Dryer heat recovery", "", "Tom Adeyemi")))
                .isEmpty();
    }
}
