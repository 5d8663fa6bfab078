package dev.verona.discussion.api;

import dev.verona.plan.api.PlanThing;
import java.util.Map;

/**
 * How much is being talked about in a plan.
 *
 * @param comments in open threads, by {@link PlanThing#key}; a thing without any is absent
 */
public record CommentCounts(Map<String, Integer> comments, int openThreads) {

    public static final CommentCounts NONE = new CommentCounts(Map.of(), 0);

    public CommentCounts {
        comments = Map.copyOf(comments);
    }

    public int of(PlanThing thing) {
        return comments.getOrDefault(thing.key(), 0);
    }
}
