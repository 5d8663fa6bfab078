package dev.verona.history.api;

import dev.verona.shared.PlanId;

/** What may be asked about what happened to a plan; by whoever may open the plan. The answer's type stands beside each question. */
public sealed interface HistoryQuery {

    PlanId plan();

    /**
     * Answers a {@link TimelinePage}, newest first.
     *
     * @param before only entries with a lower number; {@link Long#MAX_VALUE} for the newest
     * @param limit from 1 to 200
     */
    record Timeline(PlanId plan, TimelineFilter filter, long before, int limit) implements HistoryQuery {}

    /** Answers {@link Contributors}. */
    record WhoContributed(PlanId plan) implements HistoryQuery {}
}
