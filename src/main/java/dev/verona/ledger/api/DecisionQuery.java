package dev.verona.ledger.api;

import dev.verona.shared.AccountId;

/** What may be asked of the decisions at an account. The answer's type stands beside each question. */
public sealed interface DecisionQuery {

    AccountId account();

    /** Answers a list of {@link Decision}, newest first. */
    record FindDecisions(AccountId account) implements DecisionQuery {}

    /** Answers {@link Provenance}. Throws {@link dev.verona.shared.NotFound} when there is no such decision. */
    record FindProvenance(AccountId account, long number) implements DecisionQuery {}
}
