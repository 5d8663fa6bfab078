package dev.verona.handoff.projection.calls;

import dev.verona.account.api.SegmentEvent;
import dev.verona.handoff.api.EntryEvent;
import dev.verona.handoff.api.EntryQuery;
import dev.verona.platform.readmodel.Moment;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps every entry as it is after its last event. An event that comes twice changes nothing. */
@Component
@ProcessingGroup(EntryQuery.READ_MODEL)
class EntryProjection {

    private final EntryStore store;

    EntryProjection(EntryStore store) {
        this.store = store;
    }

    @EventHandler
    void on(EntryEvent event, Moment moment) {
        var id = event.entry().value();
        switch (event) {
            case EntryEvent.EntryAdded e -> {
                if (store.entry(id).isEmpty()) {
                    store.save(new StoredEntry(e.entry(), e.person(), e.knowledge(), moment.at(), null));
                }
            }
            case EntryEvent.EntryVerified _ ->
                store.entry(id).ifPresent(entry -> store.save(entry.verified(moment.at())));
            case EntryEvent.EntryCorrected e ->
                store.entry(id).ifPresent(entry -> store.save(entry.corrected(e.knowledge())));
            case EntryEvent.EntryRemoved _ -> store.remove(id);
        }
    }

    @EventHandler
    void on(SegmentEvent event) {
        switch (event) {
            case SegmentEvent.SegmentDefined e -> store.save(new EntryStore.SegmentTitle(e.segment(), e.name()));
            case SegmentEvent.SegmentRenamed e -> store.save(new EntryStore.SegmentTitle(e.segment(), e.name()));
            case SegmentEvent.TopTenTakenOver _,
                    SegmentEvent.RankedInTopTen _,
                    SegmentEvent.LeftTopTen _,
                    SegmentEvent.SegmentWithdrawn _ -> {
                // an entry that names a withdrawn segment still says what it was called
            }
        }
    }
}
