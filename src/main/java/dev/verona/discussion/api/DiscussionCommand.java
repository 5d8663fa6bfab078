package dev.verona.discussion.api;

import dev.verona.shared.PlanId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What a person may want of a thread. Each names the plan, by whose readers it is judged, and a thread of another plan refuses it. People and functions are called in by
 * {@code @} and their name in the text.
 */
public sealed interface DiscussionCommand {

    ThreadId thread();

    PlanId plan();

    @TargetAggregateIdentifier
    default String stream() {
        return DiscussionEvent.streamOf(thread());
    }

    /** Begins a thread with its first comment. {@link DiscussionRejection.AlreadyThere} when the id is taken. */
    record StartThread(ThreadId thread, PlanId plan, Topic topic, CommentId comment, String text)
            implements DiscussionCommand {}

    /** Says more. A thread that was resolved is open again after it. */
    record Reply(ThreadId thread, PlanId plan, CommentId comment, String text) implements DiscussionCommand {}

    /** Says one's own comment otherwise. Who is called in anew is told, whoever was called in before is not told again. */
    record EditComment(ThreadId thread, PlanId plan, CommentId comment, String text) implements DiscussionCommand {}

    /** Takes one's own comment away: that there was one stays to be seen. */
    record DeleteComment(ThreadId thread, PlanId plan, CommentId comment) implements DiscussionCommand {}

    /** Takes the deletion back, for a day. */
    record RestoreComment(ThreadId thread, PlanId plan, CommentId comment) implements DiscussionCommand {}

    record ResolveThread(ThreadId thread, PlanId plan) implements DiscussionCommand {}

    record ReopenThread(ThreadId thread, PlanId plan) implements DiscussionCommand {}
}
