package dev.verona.plan.api;

import java.util.Map;

/**
 * A plan as it stood at a moment. Positions in it are −1: they belong to the read model of now.
 *
 * @param sequence the last event that is in it, by its place in the plan's stream, from 0
 * @param contributions by id, with all that they said, when the whole was asked for; empty otherwise
 */
public record PlanAsOf(long sequence, PlanView plan, Map<ElementId, ContributionView> contributions) {

    public PlanAsOf {
        contributions = Map.copyOf(contributions);
    }
}
