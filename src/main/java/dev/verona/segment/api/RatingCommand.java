package dev.verona.segment.api;

import dev.verona.shared.AccountId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What people judge of an account. */
public sealed interface RatingCommand {

    AccountId account();

    @TargetAggregateIdentifier
    default String stream() {
        return RatingEvent.streamOf(account());
    }

    /**
     * Judges one measure. When somebody judged it since the author looked, nothing is recorded and {@link TopTenRejection.RatedMeanwhile} says what they said.
     *
     * @param seen the rating that the author saw, null for none
     * @param rating 0 to 5
     */
    record RateAccount(
            AccountId account, Measure measure, @Nullable Integer seen, int rating, String reason)
            implements RatingCommand {}
}
