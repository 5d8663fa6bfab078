package dev.verona.ledger.api;

import dev.verona.shared.Money;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision at an account: a step of an opportunity, or Sales' word on a price.
 *
 * @param number its place among the account's decisions, from 0
 * @param what the opportunity, or the pricing advice, by its title
 * @param from the stage before, null where it was not known or it is a price
 * @param to the stage after, null for what was lost and for a price
 * @param amount what was won; null otherwise
 * @param plan of a price, null otherwise
 * @param sequence of a price: the event's place in the plan's stream, so that the plan can be opened as it stood just then; -1 otherwise
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
        @Nullable PlanId plan,
        long sequence,
        String words) {

    /** What was decided. */
    public enum Kind {
        MOVED,
        WON,
        LOST,
        REOPENED,
        PRICE
    }
}
