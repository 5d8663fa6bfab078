package dev.verona.handoff.projection.calls;

import dev.verona.account.api.SegmentId;
import dev.verona.handoff.api.EntryQuery;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.Index;
import dev.verona.platform.readmodel.ReadModels;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A document for each entry and for each segment's name. */
@Component
class EntryStore {

    private final Documents<StoredEntry> entries;
    private final Documents<SegmentTitle> segments;
    private final Index<StoredEntry> allEntries;
    private final Index<SegmentTitle> allSegments;

    record SegmentTitle(SegmentId id, String name) {}

    record Shelf(Map<String, StoredEntry> entries, Map<String, SegmentTitle> segments) {}

    EntryStore(ReadModels models) {
        var model = models.of(EntryQuery.READ_MODEL);
        entries = model.documents("handoff_entries", StoredEntry.class);
        segments = model.documents("handoff_segments", SegmentTitle.class);
        allEntries = new Index<>(model, entries);
        allSegments = new Index<>(model, segments);
    }

    /** What the documents say now, whichever node wrote them. */
    Shelf now() {
        return new Shelf(allEntries.now(), allSegments.now());
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
