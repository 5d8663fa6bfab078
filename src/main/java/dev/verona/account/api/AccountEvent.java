package dev.verona.account.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What happened to a key account, in the order of its life. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("account")
public sealed interface AccountEvent {

    /** The stream of an account's events. */
    static String streamOf(AccountId account) {
        return "account-" + account.value();
    }

    AccountId account();

    record AccountRegistered(AccountId account, String name, AccountFacts facts) implements AccountEvent {}

    record AccountRenamed(AccountId account, String was, String name) implements AccountEvent {}

    record FactsCorrected(AccountId account, AccountFacts were, AccountFacts facts) implements AccountEvent {}

    record PlacedInSegment(
            AccountId account,
            @Nullable SegmentId was,
            @Nullable SegmentId segment) implements AccountEvent {}

    record TierAssigned(
            AccountId account,
            @Nullable AccountTier tier,
            @Nullable Money currentValue,
            @Nullable Money potentialValue) implements AccountEvent {}

    record PlacedUnderParent(AccountId account, @Nullable AccountId parent) implements AccountEvent {}

    record OwnerAssigned(AccountId account, @Nullable PersonId owner) implements AccountEvent {}

    /** It was taken out again, because the import that it came with is undone. Registered anew, it begins from nothing. */
    record AccountWithdrawn(AccountId account, String name) implements AccountEvent {}
}
