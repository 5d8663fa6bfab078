package dev.verona.library.projection.assets;

import dev.verona.account.api.SegmentEvent;
import dev.verona.library.api.AssetEvent;
import dev.verona.library.api.AssetQuery;
import dev.verona.platform.readmodel.Moment;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps every asset as it is after its last event. An event that comes twice changes nothing. */
@Component
@ProcessingGroup(AssetQuery.READ_MODEL)
class AssetProjection {

    private final AssetStore store;

    AssetProjection(AssetStore store) {
        this.store = store;
    }

    @EventHandler
    void on(AssetEvent event, Moment moment) {
        if (event instanceof AssetEvent.AssetAdded added) {
            if (store.asset(event.asset().value()).isEmpty()) {
                store.save(StoredAsset.of(added, moment));
            }
            return;
        }
        store.asset(event.asset().value())
                .filter(known -> moment.sequence() > known.sequence())
                .ifPresent(known -> store.save(known.after(event, moment).noted(event, moment)));
    }

    @EventHandler
    void on(SegmentEvent event) {
        switch (event) {
            case SegmentEvent.SegmentDefined e -> store.save(new AssetStore.SegmentTitle(e.segment(), e.name()));
            case SegmentEvent.SegmentRenamed e -> store.save(new AssetStore.SegmentTitle(e.segment(), e.name()));
            case SegmentEvent.TopTenTakenOver _,
                    SegmentEvent.RankedInTopTen _,
                    SegmentEvent.LeftTopTen _,
                    SegmentEvent.SegmentWithdrawn _ -> {
                // nothing that the library shows: an asset that names a withdrawn segment still says what it was called
            }
        }
    }
}
