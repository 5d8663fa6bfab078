package dev.verona.platform.readmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * All documents of one kind in this node's memory, so that they are searched, filtered and sorted in milliseconds on any server. Each batch that changes some of them
 * numbers the changes in a document of its own: by it a node sees with one read whether what it has still holds, and which documents it has to read anew.
 *
 * @param <T> what a document holds
 */
public final class Index<T> {

    /** How many changes are remembered; a node that missed more reads everything anew. */
    static final int REMEMBERED = 200;

    private static final String ONLY = "only";

    private final ReadModel model;
    private final Documents<T> documents;
    private final Documents<Head> head;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Known<T> known = new Known<>(-1, 0, Map.of());

    /**
     * How far the documents are.
     *
     * @param number how many batches changed some
     * @param changes which documents the last of them changed, the latest last
     */
    record Head(long number, List<Change> changes) {

        static final Head NONE = new Head(0, List.of());

        Head {
            changes = List.copyOf(changes);
        }

        Head next(Collection<String> changed) {
            var next = new ArrayList<>(changes);
            changed.forEach(id -> next.add(new Change(number + 1, id)));
            return new Head(number + 1, next.subList(Math.max(0, next.size() - REMEMBERED), next.size()));
        }

        /** Whether all changes since then are remembered. */
        boolean reaches(long then) {
            return number == then
                    || (then > 0 && changes.size() < REMEMBERED)
                    || (!changes.isEmpty() && changes.getFirst().number() <= then);
        }
    }

    record Change(long number, String id) {}

    /** @param number of the last change that is in */
    private record Known<T>(int generation, long number, Map<String, T> documents) {

        boolean fits(int live, Head now) {
            return generation == live && number == now.number();
        }
    }

    /** One for each kind and read model: made by the store that has the documents. */
    public Index(ReadModel model, Documents<T> documents) {
        this.model = model;
        this.documents = documents;
        this.head = model.documents(documents.name() + "_head", Head.class);
        model.beforeWrite(this::number);
    }

    private void number(ReadModel.Changes changes) {
        var changed = changes.of(documents);
        if (!changed.isEmpty()) {
            head.save(ONLY, head().next(changed));
        }
    }

    private Head head() {
        return head.find(ONLY).orElse(Head.NONE);
    }

    /** What the documents say now, by id, whichever node wrote them. */
    public Map<String, T> now() {
        int generation = model.live();
        var now = head();
        if (known.fits(generation, now)) {
            return known.documents();
        }
        lock.lock();
        try {
            if (!known.fits(generation, now)) {
                known = new Known<>(generation, now.number(), read(known, generation, now));
            }
            return known.documents();
        } finally {
            lock.unlock();
        }
    }

    private Map<String, T> read(Known<T> before, int generation, Head now) {
        if (before.generation() != generation || now.number() < before.number() || !now.reaches(before.number())) {
            return Map.copyOf(documents.all());
        }
        var changed = now.changes().stream()
                .filter(change -> change.number() > before.number())
                .map(Change::id)
                .collect(Collectors.toSet());
        var after = new HashMap<>(before.documents());
        after.keySet().removeAll(changed);
        after.putAll(documents.findAll(changed));
        return Map.copyOf(after);
    }
}
