package dev.verona.dispute.projection.disputes;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * As much of an account as disputes and lessons are found by.
 *
 * @param country whose working days count, null when nobody knows
 */
record KnownAccount(
        AccountId id,
        String name,
        @Nullable Country country,
        @Nullable SegmentId segment) {

    KnownAccount named(String now) {
        return new KnownAccount(id, now, country, segment);
    }

    KnownAccount in(@Nullable Country now) {
        return new KnownAccount(id, name, now, segment);
    }

    KnownAccount in(@Nullable SegmentId now) {
        return new KnownAccount(id, name, country, now);
    }

    AccountName ref() {
        return new AccountName(id, name);
    }
}
