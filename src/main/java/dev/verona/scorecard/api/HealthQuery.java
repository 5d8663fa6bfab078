package dev.verona.scorecard.api;

import dev.verona.shared.AccountId;
import dev.verona.shared.PlanId;

/** What may be asked about the health of plans (practices 59 and 79). The answer's type stands beside each question. */
public sealed interface HealthQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "scorecard";

    /** Answers a {@link HealthView} as of today. Throws {@link dev.verona.shared.NotFound} when there is no such plan. */
    record FindHealth(PlanId plan) implements HealthQuery {}

    /** Answers a list of {@link HealthView}: of those of the account's plans that the asking person may open and that are not closed, the latest period first. */
    record HealthOfAccount(AccountId account) implements HealthQuery {}
}
