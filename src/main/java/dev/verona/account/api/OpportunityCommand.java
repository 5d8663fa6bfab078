package dev.verona.account.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person may want of an opportunity. */
public sealed interface OpportunityCommand {

    OpportunityId opportunity();

    /** Takes an open opportunity in. */
    record AddOpportunity(OpportunityId opportunity, OpportunityFacts facts) implements OpportunityCommand {}

    record DescribeOpportunity(OpportunityId opportunity, String title, String product, String agent)
            implements OpportunityCommand {}

    /** Says whose it is, or that it is not known. */
    record AssignToAccount(
            OpportunityId opportunity, @Nullable AccountId account) implements OpportunityCommand {}

    /** @param seen the amount that the author saw; {@link AccountRejection.AmountChanged} when it is another by now */
    record ChangeAmount(
            OpportunityId opportunity,
            @Nullable Money seen,
            @Nullable Money amount) implements OpportunityCommand {}

    record MoveToStage(OpportunityId opportunity, Stage stage) implements OpportunityCommand {}

    /** @param closes the day on which it is now expected to close, null when nobody dares say */
    record Reschedule(
            OpportunityId opportunity,
            @Nullable LocalDate engaged,
            @Nullable LocalDate closes) implements OpportunityCommand {}

    /** It moves on to {@link Stage#IMPLEMENTING}. */
    record WinOpportunity(OpportunityId opportunity, Money amount, LocalDate on) implements OpportunityCommand {}

    /** It keeps the stage at which it was lost. */
    record LoseOpportunity(OpportunityId opportunity, LocalDate on, String reason) implements OpportunityCommand {}

    /** Takes up again what was won or lost, at a stage. */
    record ReopenOpportunity(OpportunityId opportunity, Stage stage) implements OpportunityCommand {}
}
