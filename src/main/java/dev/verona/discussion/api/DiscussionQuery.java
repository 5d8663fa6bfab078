package dev.verona.discussion.api;

import dev.verona.plan.api.PlanThing;
import dev.verona.shared.PlanId;

/** What may be asked about the threads of a plan, by whoever may open it. The answer's type stands beside each question. */
public sealed interface DiscussionQuery {

    /** The processing group of the read model, for screens that follow it. */
    String READ_MODEL = "discussion";

    PlanId plan();

    /** Answers a {@link ThreadPage}, the thread in which something was said last first. */
    record ThreadsOfPlan(PlanId plan, boolean resolved, int offset, int limit) implements DiscussionQuery {}

    /** Answers a list of {@link ThreadView}, in the order in which they began. */
    record ThreadsOfThing(PlanId plan, PlanThing thing) implements DiscussionQuery {}

    /** Answers a {@link ThreadView}. Throws {@link dev.verona.shared.NotFound} when the plan has no such thread. */
    record FindThread(PlanId plan, ThreadId thread) implements DiscussionQuery {}

    /** Answers {@link CommentCounts}. */
    record CountComments(PlanId plan) implements DiscussionQuery {}
}
