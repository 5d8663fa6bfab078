package dev.verona.discussion.projection.threads;

import dev.verona.discussion.api.CommentId;
import dev.verona.discussion.api.DiscussionEvent;
import dev.verona.discussion.api.DiscussionEvent.CommentAdded;
import dev.verona.discussion.api.DiscussionEvent.CommentDeleted;
import dev.verona.discussion.api.DiscussionEvent.CommentEdited;
import dev.verona.discussion.api.DiscussionEvent.CommentRestored;
import dev.verona.discussion.api.DiscussionEvent.ThreadReopened;
import dev.verona.discussion.api.DiscussionEvent.ThreadResolved;
import dev.verona.discussion.api.DiscussionEvent.ThreadStarted;
import dev.verona.discussion.api.ThreadId;
import dev.verona.discussion.api.ThreadView;
import dev.verona.discussion.api.Topic;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A thread.
 *
 * @param sequence of the last event that is in
 */
record StoredThread(
        ThreadId id,
        PlanId plan,
        Topic topic,
        @Nullable PersonRef resolvedBy,
        @Nullable Instant resolvedAt,
        List<StoredComment> comments,
        long sequence) {

    /** How long its author may bring a deleted comment back; the domain has the last word. */
    private static final Duration SECOND_THOUGHTS = Duration.ofDays(1);

    /** @param text stays when it is deleted: it may be brought back */
    record StoredComment(
            CommentId id,
            PersonRef by,
            String text,
            List<String> mentioned,
            Instant at,
            @Nullable Instant edited,
            @Nullable Instant deleted) {

        StoredComment said(String words, List<String> names, Instant when) {
            return new StoredComment(id, by, words, names, at, when, deleted);
        }

        StoredComment deleted(@Nullable Instant when) {
            return new StoredComment(id, by, text, mentioned, at, edited, when);
        }

        ThreadView.Comment view(PersonId viewer) {
            var gone = deleted;
            return gone == null
                    ? new ThreadView.Comment(id, by, text, mentioned, at, edited, false, null)
                    : new ThreadView.Comment(
                            id,
                            by,
                            "",
                            List.of(),
                            at,
                            edited,
                            true,
                            by.id().equals(viewer) ? gone.plus(SECOND_THOUGHTS) : null);
        }
    }

    static StoredThread of(ThreadStarted e, Moment moment) {
        var first = new StoredComment(
                e.comment(), moment.by(), e.text(), e.mentions().names(), moment.at(), null, null);
        return new StoredThread(e.thread(), e.plan(), e.topic(), null, null, List.of(first), moment.sequence());
    }

    StoredThread after(DiscussionEvent event, Moment moment) {
        return switch (event) {
            case ThreadStarted _ -> this;
            case CommentAdded e -> {
                var more = new ArrayList<>(comments);
                more.add(new StoredComment(
                        e.comment(), moment.by(), e.text(), e.mentions().names(), moment.at(), null, null));
                yield with(more, moment);
            }
            case CommentEdited e ->
                with(e.comment(), one -> one.said(e.text(), e.mentions().names(), moment.at()), moment);
            case CommentDeleted e -> with(e.comment(), one -> one.deleted(moment.at()), moment);
            case CommentRestored e -> with(e.comment(), one -> one.deleted(null), moment);
            case ThreadResolved _ ->
                new StoredThread(id, plan, topic, moment.by(), moment.at(), comments, moment.sequence());
            case ThreadReopened _ -> new StoredThread(id, plan, topic, null, null, comments, moment.sequence());
        };
    }

    private StoredThread with(CommentId comment, UnaryOperator<StoredComment> change, Moment moment) {
        return with(
                comments.stream()
                        .map(one -> one.id().equals(comment) ? change.apply(one) : one)
                        .toList(),
                moment);
    }

    private StoredThread with(List<StoredComment> now, Moment moment) {
        return new StoredThread(id, plan, topic, resolvedBy, resolvedAt, List.copyOf(now), moment.sequence());
    }

    /** How many comments stand. */
    int count() {
        return (int) comments.stream().filter(one -> one.deleted() == null).count();
    }

    ThreadView view(PersonId viewer) {
        return new ThreadView(
                id,
                plan,
                topic,
                resolvedBy == null || resolvedAt == null ? null : new ThreadView.Resolved(resolvedBy, resolvedAt),
                comments.stream().map(one -> one.view(viewer)).toList());
    }
}
