package dev.verona.ledger.api;

import dev.verona.shared.Function;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** What may be asked of the ledger. The answer's type stands beside each question. */
public sealed interface LedgerQuery {

    /** The read model that answers. */
    String READ_MODEL = "ledger";

    /** Answers a {@link Ledger}. Totals by function are for all who work on plans; those of one plan for whoever may open it, a person's for themselves and leaders. */
    record FindLedger(LedgerScope scope, LedgerFilter filter) implements LedgerQuery {}

    /**
     * What a figure is made of, by plan. Answers a list of {@link PlanShare}, those with most first.
     *
     * @param function null for all
     */
    record FindShares(
            LedgerScope scope,
            LedgerFilter filter,
            Measure measure,
            @Nullable Function function) implements LedgerQuery {}

    /**
     * What a figure of a plan is made of, line by line; for whoever may open the plan. Answers {@link LedgerLines}, newest first.
     *
     * @param function null for all
     * @param person null for all
     * @param limit from 1 to 200
     */
    record FindLines(
            PlanId plan,
            LedgerFilter filter,
            Measure measure,
            @Nullable Function function,
            @Nullable PersonId person,
            int offset,
            int limit)
            implements LedgerQuery {}
}
