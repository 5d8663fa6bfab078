package dev.verona.discussion.api;

import java.util.List;

/**
 * A stretch of a plan's threads.
 *
 * @param open how many threads are open in the whole plan
 * @param resolved how many are resolved
 */
public record ThreadPage(List<ThreadView> threads, int open, int resolved) {

    public ThreadPage {
        threads = List.copyOf(threads);
    }
}
