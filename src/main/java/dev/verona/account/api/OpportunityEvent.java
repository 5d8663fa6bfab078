package dev.verona.account.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to an opportunity, in the order of its life. */
@EventNamespace("opportunity")
public sealed interface OpportunityEvent {

    /** The stream of an opportunity's events. */
    static String streamOf(OpportunityId opportunity) {
        return "opportunity-" + opportunity.value();
    }

    OpportunityId opportunity();

    /** It came to be known, and as from a CRM perhaps already ended. */
    record OpportunityAdded(OpportunityId opportunity, OpportunityFacts facts) implements OpportunityEvent {}

    record OpportunityDescribed(OpportunityId opportunity, String title, String product, String agent)
            implements OpportunityEvent {}

    record AssignedToAccount(
            OpportunityId opportunity,
            @Nullable AccountId was,
            @Nullable AccountId account) implements OpportunityEvent {}

    record AmountChanged(
            OpportunityId opportunity,
            @Nullable Money was,
            @Nullable Money amount) implements OpportunityEvent {}

    record MovedToStage(
            OpportunityId opportunity,
            @Nullable Stage was,
            @Nullable Stage stage) implements OpportunityEvent {}

    record Rescheduled(
            OpportunityId opportunity,
            @Nullable LocalDate engaged,
            @Nullable LocalDate closes) implements OpportunityEvent {}

    /** @param amount null when a CRM does not say for how much */
    record OpportunityWon(
            OpportunityId opportunity,
            Stage stage,
            @Nullable Money amount,
            @Nullable LocalDate on) implements OpportunityEvent {}

    record OpportunityLost(
            OpportunityId opportunity, @Nullable LocalDate on, String reason) implements OpportunityEvent {}

    record OpportunityReopened(OpportunityId opportunity, Stage stage) implements OpportunityEvent {}

    /** It was taken out again, because the import that it came with is undone. Added anew, it begins from nothing. */
    record OpportunityWithdrawn(OpportunityId opportunity) implements OpportunityEvent {}

    /** The state after the event; what is withdrawn has no state of its own any more, and keeps the one that it had. */
    static OpportunityFacts after(@Nullable OpportunityFacts before, OpportunityEvent event) {
        if (before == null) {
            if (event instanceof OpportunityAdded added) {
                return added.facts();
            }
            throw new IllegalStateException("An opportunity begins by being added, not by " + event);
        }
        return switch (event) {
            case OpportunityAdded added -> added.facts();
            case OpportunityDescribed e -> before.titled(e.title(), e.product()).workedBy(e.agent());
            case AssignedToAccount e -> before.with(e.account());
            case AmountChanged e -> before.with(e.amount());
            case MovedToStage e -> before.at(e.stage(), before.outcome());
            case Rescheduled e -> before.between(e.engaged(), e.closes());
            case OpportunityWon e ->
                before.with(e.amount()).between(before.engaged(), e.on()).at(e.stage(), Outcome.WON);
            case OpportunityLost e -> before.between(before.engaged(), e.on()).at(before.stage(), Outcome.LOST);
            case OpportunityReopened e -> before.between(before.engaged(), null).at(e.stage(), Outcome.OPEN);
            case OpportunityWithdrawn _ -> before;
        };
    }
}
