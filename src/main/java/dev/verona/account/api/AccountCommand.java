package dev.verona.account.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What a person may want of a key account. The acting person is in the metadata, never in a payload. */
public sealed interface AccountCommand {

    AccountId account();

    /** Takes a customer in. {@link AccountRejection.NameTaken} when an account of that name is there. */
    record RegisterAccount(
            AccountId account,
            String name,
            AccountFacts facts,
            @Nullable SegmentId segment,
            @Nullable AccountTier tier,
            @Nullable PersonId owner)
            implements AccountCommand {}

    /** @param seen the name that the author saw */
    record RenameAccount(AccountId account, String seen, String name) implements AccountCommand {}

    /**
     * Corrects what is known of the customer. Only what the author changed between {@code seen} and {@code facts} is taken; when somebody changed
     * the same fact meanwhile, nothing is recorded and {@link AccountRejection.FactsChanged} says both values.
     */
    record CorrectFacts(AccountId account, AccountFacts seen, AccountFacts facts) implements AccountCommand {}

    /** Places it in a segment, or in none. It leaves the top ten of the segment that it was in. */
    record PlaceInSegment(AccountId account, @Nullable SegmentId segment) implements AccountCommand {}

    /**
     * Assigns the service class, or none, with what the customer is worth now and could be worth in a year (practice 42).
     */
    record AssignTier(
            AccountId account,
            @Nullable AccountTier tier,
            @Nullable Money currentValue,
            @Nullable Money potentialValue) implements AccountCommand {}

    /** Says whose subsidiary it is, or that it is nobody's. */
    record PlaceUnderParent(AccountId account, @Nullable AccountId parent) implements AccountCommand {}

    /** Makes a salesperson answerable for the account, or nobody. */
    record AssignOwner(AccountId account, @Nullable PersonId owner) implements AccountCommand {}
}
