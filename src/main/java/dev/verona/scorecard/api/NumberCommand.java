package dev.verona.scorecard.api;

import dev.verona.shared.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What leaders may want of TheNumber, the revenue target to which both functions commit (practice 64). What is changed needs its reason, and the amount that
 * its author saw: whoever sees another one decides anew ({@link NumberRejection.ChangedMeanwhile}).
 */
public sealed interface NumberCommand {

    NumberId number();

    @TargetAggregateIdentifier
    default String stream() {
        return NumberEvent.streamOf(number());
    }

    /** @param seen null when there was none */
    record SetTarget(NumberId number, @Nullable Money seen, Money amount, String reason) implements NumberCommand {}

    /**
     * A head commits for their own function.
     *
     * @param seen what the function had committed, null for nothing
     */
    record Commit(NumberId number, @Nullable Money seen, Money amount, String reason) implements NumberCommand {}

    /**
     * Says what a segment or an account is to bring of it.
     *
     * @param seen null when there was none
     * @param amount null to take it back
     */
    record SetShare(
            NumberId number,
            NumberShare share,
            @Nullable Money seen,
            @Nullable Money amount,
            String reason) implements NumberCommand {}
}
