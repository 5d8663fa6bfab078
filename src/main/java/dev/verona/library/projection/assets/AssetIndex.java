package dev.verona.library.projection.assets;

import dev.verona.library.projection.assets.AssetStore.Change;
import dev.verona.library.projection.assets.AssetStore.SegmentTitle;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every asset in this node's memory, so that the library is searched, filtered and sorted in milliseconds on any server. */
@Component
class AssetIndex {

    private final AssetStore store;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Shelf shelf = new Shelf(-1, 0, Map.of(), Map.of());

    /**
     * What the documents said.
     *
     * @param generation of the documents
     * @param number of the last write that is in
     */
    record Shelf(int generation, long number, Map<String, StoredAsset> assets, Map<String, SegmentTitle> segments) {}

    AssetIndex(AssetStore store) {
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

    private Shelf read(Shelf before, int generation, AssetStore.Head head) {
        if (before.generation() != generation || head.number() < before.number() || !head.reaches(before.number())) {
            return new Shelf(generation, head.number(), store.all(), store.segments());
        }
        var changed = head.changes().stream()
                .filter(change -> change.number() > before.number())
                .map(Change::asset)
                .collect(Collectors.toSet());
        var after = new HashMap<>(before.assets());
        after.putAll(store.all(changed));
        return new Shelf(generation, head.number(), after, store.segments());
    }
}
