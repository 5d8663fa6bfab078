package dev.verona.ledger.projection;

import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.Decision.Kind;
import dev.verona.platform.readmodel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as far as decisions on it are told.
 *
 * @param sequence of the last event that is in, in the opportunity's stream
 */
record Deal(OpportunityFacts facts, long sequence) {

    static Deal after(@Nullable Deal before, OpportunityEvent event, Moment moment) {
        return new Deal(OpportunityEvent.after(before == null ? null : before.facts(), event), moment.sequence());
    }

    /** What the event decided; null when nothing: how an opportunity came in was decided elsewhere. */
    @Nullable
    Decision decided(OpportunityEvent event, Moment moment, long number) {
        return switch (event) {
            case OpportunityEvent.MovedToStage e ->
                new Decision(
                        number,
                        moment.at(),
                        moment.by(),
                        Kind.MOVED,
                        facts.label(),
                        e.was(),
                        e.stage(),
                        null,
                        null,
                        -1,
                        "");
            case OpportunityEvent.OpportunityWon e ->
                new Decision(
                        number,
                        moment.at(),
                        moment.by(),
                        Kind.WON,
                        facts.label(),
                        facts.stage(),
                        e.stage(),
                        e.amount(),
                        null,
                        -1,
                        "");
            case OpportunityEvent.OpportunityLost e ->
                new Decision(
                        number,
                        moment.at(),
                        moment.by(),
                        Kind.LOST,
                        facts.label(),
                        facts.stage(),
                        null,
                        null,
                        null,
                        -1,
                        e.reason());
            case OpportunityEvent.OpportunityReopened e ->
                new Decision(
                        number,
                        moment.at(),
                        moment.by(),
                        Kind.REOPENED,
                        facts.label(),
                        facts.stage(),
                        e.stage(),
                        null,
                        null,
                        -1,
                        "");
            case OpportunityEvent.OpportunityAdded _,
                    OpportunityEvent.OpportunityDescribed _,
                    OpportunityEvent.AssignedToAccount _,
                    OpportunityEvent.AmountChanged _,
                    OpportunityEvent.Rescheduled _ -> null;
        };
    }
}
