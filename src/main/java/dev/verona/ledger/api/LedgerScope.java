package dev.verona.ledger.api;

import dev.verona.account.api.SegmentId;
import dev.verona.shared.AccountId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;

/** Whose figures. */
public sealed interface LedgerScope {

    /** Every plan. */
    record Company() implements LedgerScope {}

    /** The plans of the accounts that are in the segment's top ten now. */
    record TopTen(SegmentId segment) implements LedgerScope {}

    /** All plans of an account, of whatever period. */
    record OfAccount(AccountId account) implements LedgerScope {}

    record OfPlan(PlanId plan) implements LedgerScope {}

    /** What one person did in all plans. */
    record OfPerson(PersonId person) implements LedgerScope {}
}
