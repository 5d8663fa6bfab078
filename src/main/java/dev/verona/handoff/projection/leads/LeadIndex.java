package dev.verona.handoff.projection.leads;

import dev.verona.handoff.projection.leads.LeadStore.Change;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every lead in this node's memory, so that the list is searched, filtered and sorted in milliseconds on any server. */
@Component
class LeadIndex {

    private final LeadStore store;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Shelf shelf = new Shelf(-1, 0, Map.of(), StoredDefinition.NONE);

    /**
     * What the documents said.
     *
     * @param generation of the documents
     * @param number of the last write that is in
     */
    record Shelf(int generation, long number, Map<String, StoredLead> leads, StoredDefinition definition) {}

    LeadIndex(LeadStore store) {
        this.store = store;
    }

    /** What the documents say now, whichever node wrote them. */
    Shelf now() {
        int generation = store.generation();
        var head = store.head();
        if (fits(shelf, generation, head.number())) {
            return shelf;
        }
        lock.lock();
        try {
            if (!fits(shelf, generation, head.number())) {
                shelf = read(shelf, generation, head);
            }
            return shelf;
        } finally {
            lock.unlock();
        }
    }

    private static boolean fits(Shelf shelf, int generation, long number) {
        return shelf.generation() == generation && shelf.number() == number;
    }

    private Shelf read(Shelf before, int generation, LeadStore.Head head) {
        if (before.generation() != generation || head.number() < before.number() || !head.reaches(before.number())) {
            return new Shelf(generation, head.number(), store.all(), store.definition());
        }
        var changed = head.changes().stream()
                .filter(change -> change.number() > before.number())
                .map(Change::lead)
                .collect(Collectors.toSet());
        var after = new HashMap<>(before.leads());
        after.putAll(store.all(changed));
        return new Shelf(generation, head.number(), after, store.definition());
    }
}
