package dev.verona.discussion.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.PlanId;

/** What happened in a thread, in the order of its life. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("thread")
public sealed interface DiscussionEvent {

    /** The stream of a thread's events. */
    static String streamOf(ThreadId thread) {
        return "thread-" + thread.value();
    }

    ThreadId thread();

    PlanId plan();

    record ThreadStarted(ThreadId thread, PlanId plan, Topic topic, CommentId comment, String text, Mentions mentions)
            implements DiscussionEvent {}

    record CommentAdded(ThreadId thread, PlanId plan, CommentId comment, String text, Mentions mentions)
            implements DiscussionEvent {}

    /** @param mentions all of the new text */
    record CommentEdited(ThreadId thread, PlanId plan, CommentId comment, String text, Mentions mentions)
            implements DiscussionEvent {}

    record CommentDeleted(ThreadId thread, PlanId plan, CommentId comment) implements DiscussionEvent {}

    record CommentRestored(ThreadId thread, PlanId plan, CommentId comment) implements DiscussionEvent {}

    record ThreadResolved(ThreadId thread, PlanId plan) implements DiscussionEvent {}

    record ThreadReopened(ThreadId thread, PlanId plan) implements DiscussionEvent {}
}
