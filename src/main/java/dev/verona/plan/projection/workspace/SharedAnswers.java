package dev.verona.plan.projection.workspace;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One answer for all who ask the same at once: after an event, every screen on a plan asks what it says now. Whoever asks while an answer is being
 * read waits for the next reading, and all who wait share it, so that no answer is older than its question. What did not change is the same object
 * as before: a hundred open screens keep one plan in memory, and not a hundred.
 */
final class SharedAnswers<K, V> {

    private final Map<K, Desk<V>> desks = new ConcurrentHashMap<>();

    /** What {@code read} throws comes out to whoever's turn it was; the others of the turn read for themselves. */
    V ask(K key, Supplier<V> read) {
        return desks.computeIfAbsent(key, any -> new Desk<>()).ask(read);
    }

    /** Where those stand who ask for one thing. */
    private static final class Desk<V> {

        private final AtomicReference<@Nullable Turn<V>> next = new AtomicReference<>();
        private WeakReference<V> last = new WeakReference<>(null);

        V ask(Supplier<V> read) {
            var turn = next.updateAndGet(waiting -> waiting == null ? new Turn<V>() : waiting);
            synchronized (this) {
                if (turn.answer.isEmpty()) {
                    next.compareAndSet(turn, null);
                    turn.answer = Optional.of(asBefore(read.get()));
                }
                return turn.answer.orElseThrow();
            }
        }

        private V asBefore(V now) {
            var before = last.get();
            if (before != null && before.equals(now)) {
                return before;
            }
            last = new WeakReference<>(now);
            return now;
        }
    }

    /** Those who came before the reading began. */
    private static final class Turn<V> {
        private Optional<V> answer = Optional.empty();
    }
}
