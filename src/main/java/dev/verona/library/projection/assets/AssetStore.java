package dev.verona.library.projection.assets;

import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetQuery;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.ReadModel;
import dev.verona.platform.readmodel.ReadModels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A document for each asset and each segment's name, and one that numbers the changes: by it each node sees with one read whether what it has in memory still holds,
 * and which assets it has to read anew.
 */
@Component
class AssetStore {

    /** How many changes are remembered; a node that missed more reads everything anew. */
    static final int REMEMBERED = 200;

    private static final String HEAD = "head";

    private final ReadModel model;
    private final Documents<StoredAsset> assets;
    private final Documents<SegmentTitle> segments;
    private final Documents<Head> head;

    /** @param name what the segment is called */
    record SegmentTitle(SegmentId id, String name) {}

    /**
     * How far the documents are.
     *
     * @param number how many writes there were
     * @param changes which assets the last of them changed, the latest last
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

    record Change(long number, String asset) {}

    AssetStore(ReadModels models) {
        model = models.of(AssetQuery.READ_MODEL);
        assets = model.documents("library_assets", StoredAsset.class);
        segments = model.documents("library_segments", SegmentTitle.class);
        head = model.documents("library_head", Head.class);
        model.beforeWrite(this::count);
    }

    private void count(ReadModel.Changes changes) {
        if (changes.of(head).isEmpty()) {
            head.save(HEAD, head().next(changes.of(assets)));
        }
    }

    Head head() {
        return head.find(HEAD).orElse(Head.NONE);
    }

    int generation() {
        return model.live();
    }

    Optional<StoredAsset> asset(String id) {
        return assets.find(id);
    }

    Map<String, StoredAsset> all() {
        return assets.all();
    }

    Map<String, StoredAsset> all(Collection<String> ids) {
        return assets.findAll(ids);
    }

    Map<String, SegmentTitle> segments() {
        return segments.all();
    }

    void save(StoredAsset asset) {
        assets.save(asset.id().value(), asset);
    }

    void save(SegmentTitle segment) {
        segments.save(segment.id().value(), segment);
    }
}
