package dev.verona.segment.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** What people judged of an account. Who and when is in the metadata and the timestamp. */
@EventNamespace("rating")
public sealed interface RatingEvent {

    /** The stream of an account's ratings. */
    static String streamOf(AccountId account) {
        return "rating-" + account.value();
    }

    AccountId account();

    /** @param was null for the first */
    record AccountRated(
            AccountId account, Measure measure, @Nullable Integer was, int rating, String reason)
            implements RatingEvent {}
}
