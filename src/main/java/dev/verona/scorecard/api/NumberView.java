package dev.verona.scorecard.api;

import dev.verona.shared.Function;
import dev.verona.shared.Money;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * TheNumber of a period, with who committed to what and how it stands. Amounts are in the target's currency.
 *
 * @param target null while nobody has set one
 * @param commitments of Sales and Marketing, in this order; those that have committed
 * @param won in the period, by all accounts
 * @param open what all accounts have in play
 * @param forecast what the accounts with a forecast will bring by their latest ones; null when there is none
 * @param shares the segments' first, the largest first
 * @param changes the latest first
 * @param may what the asking person may do
 */
public record NumberView(
        NumberId id,
        @Nullable Money target,
        List<Commitment> commitments,
        Money won,
        Money open,
        @Nullable Money forecast,
        List<Share> shares,
        List<Change> changes,
        Set<Act> may) {

    public NumberView {
        commitments = List.copyOf(commitments);
        shares = List.copyOf(shares);
        changes = List.copyOf(changes);
        may = Set.copyOf(may);
    }

    /** What the asking person may do. */
    public enum Act {
        SET,
        COMMIT
    }

    public record Commitment(Function function, Money amount, PersonRef by, Instant at, String reason) {}

    /** @param forecast by the latest forecasts, null when there is none */
    public record Share(
            NumberShare of,
            String name,
            Money amount,
            Money won,
            @Nullable Money forecast) {}

    /**
     * One change of it.
     *
     * @param function whose commitment it is; null for the target and for shares
     * @param share null for the target and for commitments
     * @param was null for nothing
     * @param amount null when it was taken back
     */
    public record Change(
            Instant at,
            PersonRef by,
            @Nullable Function function,
            @Nullable NumberShare share,
            @Nullable Money was,
            @Nullable Money amount,
            String reason) {

        @com.fasterxml.jackson.annotation.JsonIgnore
        public boolean isTarget() {
            return function == null && share == null;
        }
    }
}
