package dev.verona.library.projection.assets;

import dev.verona.account.api.SegmentId;
import dev.verona.library.api.AssetQuery;
import dev.verona.platform.readmodel.Documents;
import dev.verona.platform.readmodel.Index;
import dev.verona.platform.readmodel.ReadModels;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A document for each asset and for each segment's name. */
@Component
class AssetStore {

    private final Documents<StoredAsset> assets;
    private final Documents<SegmentTitle> segments;
    private final Index<StoredAsset> allAssets;
    private final Index<SegmentTitle> allSegments;

    /** @param name what the segment is called */
    record SegmentTitle(SegmentId id, String name) {}

    /** What the documents say. */
    record Shelf(Map<String, StoredAsset> assets, Map<String, SegmentTitle> segments) {}

    AssetStore(ReadModels models) {
        var model = models.of(AssetQuery.READ_MODEL);
        assets = model.documents("library_assets", StoredAsset.class);
        segments = model.documents("library_segments", SegmentTitle.class);
        allAssets = new Index<>(model, assets);
        allSegments = new Index<>(model, segments);
    }

    /** What they say now, whichever node wrote them. */
    Shelf now() {
        return new Shelf(allAssets.now(), allSegments.now());
    }

    Optional<StoredAsset> asset(String id) {
        return assets.find(id);
    }

    void save(StoredAsset asset) {
        assets.save(asset.id().value(), asset);
    }

    void save(SegmentTitle segment) {
        segments.save(segment.id().value(), segment);
    }
}
