package dev.verona.discussion.projection.threads;

import dev.verona.discussion.api.CommentCounts;
import dev.verona.plan.api.PlanThing;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which threads a plan has.
 *
 * @param threads by id
 */
record PlanThreads(PlanId plan, Map<String, Entry> threads) {

    static PlanThreads none(PlanId plan) {
        return new PlanThreads(plan, Map.of());
    }

    /**
     * @param thing by its {@link PlanThing#key}
     * @param comments how many stand
     * @param last when something was said last
     */
    record Entry(String thing, boolean resolved, int comments, Instant began, Instant last) {}

    PlanThreads with(StoredThread thread) {
        var changed = new TreeMap<>(threads);
        changed.put(
                thread.id().value(),
                new Entry(
                        thread.topic().thing().key(),
                        thread.resolvedBy() != null,
                        thread.count(),
                        thread.comments().getFirst().at(),
                        thread.comments().getLast().at()));
        return new PlanThreads(plan, changed);
    }

    CommentCounts counts() {
        var open = threads.values().stream().filter(entry -> !entry.resolved()).toList();
        return new CommentCounts(
                open.stream()
                        .filter(entry -> entry.comments() > 0)
                        .collect(Collectors.groupingBy(Entry::thing, Collectors.summingInt(Entry::comments))),
                open.size());
    }

    int count(boolean resolved) {
        return (int) threads.values().stream()
                .filter(entry -> entry.resolved() == resolved)
                .count();
    }

    /** The ids of those that are resolved or open, the one in which something was said last first. */
    List<String> latest(boolean resolved) {
        return ids(
                entry -> entry.resolved() == resolved,
                Comparator.comparing(Entry::last).reversed());
    }

    /** The ids of those about a thing, in the order in which they began. */
    List<String> about(PlanThing thing) {
        return ids(entry -> entry.thing().equals(thing.key()), Comparator.comparing(Entry::began));
    }

    private List<String> ids(Predicate<Entry> which, Comparator<Entry> order) {
        return threads.entrySet().stream()
                .filter(one -> which.test(one.getValue()))
                .sorted(Map.Entry.<String, Entry>comparingByValue(order).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
