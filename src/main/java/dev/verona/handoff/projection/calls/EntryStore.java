package dev.verona.handoff.projection.calls;

import dev.verona.account.api.SegmentId;
import dev.verona.handoff.api.EntryQuery;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A document for each entry and each segment's name, and one that counts the changes: by it each node sees with one read whether what it has in memory still holds. */
@Component
class EntryStore {

    private static final String ONLY = "only";

    private final ReadModel model;
    private final Documents<StoredEntry> entries;
    private final Documents<SegmentTitle> segments;
    private final Documents<Count> count;
    private volatile Shelf shelf = new Shelf(-1, -1, Map.of(), Map.of());

    record SegmentTitle(SegmentId id, String name) {}

    record Count(long writes) {}

    record Shelf(int generation, long number, Map<String, StoredEntry> entries, Map<String, SegmentTitle> segments) {}

    EntryStore(ReadModels models) {
        model = models.of(EntryQuery.READ_MODEL);
        entries = model.documents("handoff_entries", StoredEntry.class);
        segments = model.documents("handoff_segments", SegmentTitle.class);
        count = model.documents("handoff_entry_count", Count.class);
        model.beforeWrite(this::count);
    }

    private void count(ReadModel.Changes changes) {
        if (changes.of(count).isEmpty()) {
            count.save(ONLY, new Count(writes() + 1));
        }
    }

    private long writes() {
        return count.find(ONLY).map(Count::writes).orElse(0L);
    }

    /** What the documents say now, whichever node wrote them. They are read again when they have changed, and not before. */
    Shelf now() {
        int generation = model.live();
        long number = writes();
        var known = shelf;
        if (known.generation() != generation || known.number() != number) {
            known = new Shelf(generation, number, entries.all(), segments.all());
            shelf = known;
        }
        return known;
    }

    Optional<StoredEntry> entry(String id) {
        return entries.find(id);
    }

    void save(StoredEntry entry) {
        entries.save(entry.id().value(), entry);
    }

    void remove(String id) {
        entries.remove(id);
    }

    void save(SegmentTitle segment) {
        segments.save(segment.id().value(), segment);
    }
}
