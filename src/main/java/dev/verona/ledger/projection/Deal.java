package dev.verona.ledger.projection;

import dev.verona.account.api.ImportTrail.Author;
import dev.verona.account.api.OpportunityEvent;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.Decision.Kind;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.Money;
import dev.verona.shared.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as far as decisions on it are told.
 *
 * @param sequence of the last event that is in, in the opportunity's stream
 * @param act the import that the last event belongs to, or undoes; null for neither
 */
record Deal(OpportunityFacts facts, long sequence, @Nullable String act) {

    static Deal after(@Nullable Deal before, OpportunityEvent event, Moment moment, Author author) {
        return new Deal(
                OpportunityEvent.after(before == null ? null : before.facts(), event), moment.sequence(), act(author));
    }

    private static @Nullable String act(Author author) {
        var undone = author.undone();
        var from = author.from();
        return undone != null ? "undone " + undone : from == null ? null : from.value();
    }

    /** Whether its last event but this belonged to the same import, or to its undo. */
    boolean countedBefore(@Nullable Deal before) {
        return before != null && act != null && act.equals(before.act);
    }

    /**
     * What the event decided; null when nothing: how an opportunity came in was decided elsewhere.
     *
     * @param stood the account's plans
     */
    @Nullable
    Decision decided(OpportunityEvent event, Moment moment, long number, List<Decision.Standing> stood) {
        var step = switch (event) {
            case OpportunityEvent.MovedToStage e -> new Step(Kind.MOVED, e.was(), e.stage(), null, "");
            case OpportunityEvent.OpportunityWon e -> new Step(Kind.WON, facts.stage(), e.stage(), e.amount(), "");
            case OpportunityEvent.OpportunityLost e -> new Step(Kind.LOST, facts.stage(), null, null, e.reason());
            case OpportunityEvent.OpportunityReopened e -> new Step(Kind.REOPENED, facts.stage(), e.stage(), null, "");
            case OpportunityEvent.OpportunityAdded _,
                    OpportunityEvent.OpportunityDescribed _,
                    OpportunityEvent.AssignedToAccount _,
                    OpportunityEvent.AmountChanged _,
                    OpportunityEvent.Rescheduled _,
                    OpportunityEvent.OpportunityWithdrawn _ -> null;
        };
        return step == null
                ? null
                : new Decision(
                        number,
                        moment.at(),
                        moment.by(),
                        step.kind(),
                        facts.label(),
                        step.from(),
                        step.to(),
                        step.amount(),
                        null,
                        stood,
                        step.words(),
                        null);
    }

    private record Step(
            Kind kind,
            @Nullable Stage from,
            @Nullable Stage to,
            @Nullable Money amount,
            String words) {}
}
