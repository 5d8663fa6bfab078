package dev.verona.platform.eventstore;

import dev.verona.platform.testing.Chaos;
import dev.verona.platform.testing.TestStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** What writers sent while something was broken under them, and what they were told. */
final class Tried {

    private final long start = System.nanoTime();
    private final AtomicInteger tried = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    /** Appends one event and notes what the answer was; true when it was acknowledged. */
    boolean append(Appender appender, String stream, long sequence) {
        var event = StoredEvent.of(TestStore.noted(stream, sequence, "note " + sequence), TestStore.SERIALIZER);
        tried.incrementAndGet();
        try {
            appender.append(Recording.of(List.of(event)));
            acknowledged.add(event.id());
            return true;
        } catch (OutcomeUnknown unknown) {
            return false;
        } catch (EventStoreException refused) {
            tried.decrementAndGet();
            return false;
        }
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Counts what is there, checks the chain, and says how it went. */
    void check(String what, int rounds, TestStore store) {
        var found = ConcurrentHashMap.<String>newKeySet();
        long doubled = 0;
        var walk = new ChainWalk();
        for (var document : store.commits()) {
            var wrong = walk.follow(document);
            if (wrong != null) {
                throw new AssertionError(what + ": " + wrong);
            }
            for (var event : Commit.from(document).events()) {
                if (!found.add(event.id())) {
                    doubled++;
                }
            }
        }
        long lost =
                acknowledged.stream().filter(event -> !found.contains(event)).count();
        new Chaos.Tally(
                        what,
                        rounds,
                        tried.get(),
                        acknowledged.size(),
                        found.size(),
                        lost,
                        doubled,
                        Duration.ofNanos(System.nanoTime() - start))
                .check();
    }
}
