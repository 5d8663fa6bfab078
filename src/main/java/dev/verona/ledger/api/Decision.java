package dev.verona.ledger.api;

import dev.verona.plan.api.ElementId;
import dev.verona.shared.Money;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision at an account: a step of an opportunity, or Sales' word on a price.
 *
 * @param number its place among the account's decisions, from 0
 * @param what the opportunity, or the pricing advice, by its title
 * @param from the stage before, null where it was not known or it is a price
 * @param to the stage after, null for what was lost and for a price
 * @param amount what was won; null otherwise
 * @param advice of a price: the pricing advice, which is in the plan that {@code stood} names; null otherwise
 * @param stood which plans there were, and of each the last event that was in it: a price was decided by an event of the plan itself
 * @param words what Sales decided on a price, and why it lost; empty otherwise
 */
public record Decision(
        long number,
        Instant at,
        PersonRef by,
        Kind kind,
        String what,
        @Nullable Stage from,
        @Nullable Stage to,
        @Nullable Money amount,
        @Nullable ElementId advice,
        List<Standing> stood,
        String words) {

    public Decision {
        stood = List.copyOf(stood);
    }

    /** @param sequence an event, by its place in the plan's stream */
    public record Standing(PlanId plan, long sequence) {}

    /** As it stood in the plan; empty for a plan that came later. */
    public Optional<Standing> stoodIn(PlanId plan) {
        return stood.stream().filter(one -> one.plan().equals(plan)).findFirst();
    }

    /** What was decided. */
    public enum Kind {
        MOVED,
        WON,
        LOST,
        REOPENED,
        PRICE
    }
}
