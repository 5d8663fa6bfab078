package dev.verona.history.api;

import dev.verona.plan.api.PlanMoment;
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

    /** Answers a {@link Comparison}. */
    record Compare(PlanId plan, PlanMoment from, PlanMoment to) implements HistoryQuery {}

    /**
     * Answers an {@link EntryDetail}. Throws {@link dev.verona.shared.NotFound} when there is no such entry.
     *
     * @param number of the entry ({@link TimelineEntry#number()})
     */
    record OneEntry(PlanId plan, long number) implements HistoryQuery {}

    /** Answers a list of {@link Mark}, oldest first. */
    record MarkedMoments(PlanId plan) implements HistoryQuery {}

    /**
     * Answers {@link Whereabouts}.
     *
     * @param sequence an event, by its place in the plan's stream
     */
    record WhereInTime(PlanId plan, long sequence) implements HistoryQuery {}

    /** Answers a list of {@link Authorship}, one for each text that somebody wrote in, of what was there at the moment. */
    record WhoWrote(PlanId plan, PlanMoment moment) implements HistoryQuery {}
}
