package dev.verona.discussion.api;

import dev.verona.plan.api.PlanThing;

/**
 * What a thread is about.
 *
 * @param words what the thing said when the thread began, shortened: it may be gone from the plan later
 */
public record Topic(PlanThing thing, String words) {}
