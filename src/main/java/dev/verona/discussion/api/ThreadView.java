package dev.verona.discussion.api;

import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread as screens show it.
 *
 * @param resolved by whom and when, null while it is open
 * @param comments in the order in which they were said
 */
public record ThreadView(
        ThreadId thread, PlanId plan, Topic topic, @Nullable Resolved resolved, List<Comment> comments) {

    public ThreadView {
        comments = List.copyOf(comments);
    }

    public record Resolved(PersonRef by, Instant at) {}

    /**
     * @param by with the name and function under which they said it
     * @param text empty when it was deleted
     * @param mentioned who is called in, as written after the {@code @}
     * @param edited when it was last said otherwise, null when never
     * @param restorableUntil how long its author may take the deletion back, null for others and for what is not deleted
     */
    public record Comment(
            CommentId id,
            PersonRef by,
            String text,
            List<String> mentioned,
            Instant at,
            @Nullable Instant edited,
            boolean deleted,
            @Nullable Instant restorableUntil) {}

    public boolean isOpen() {
        return resolved == null;
    }
}
