package dev.verona.segment.projection.ranking;

import dev.verona.account.api.SegmentEvent;
import dev.verona.platform.readmodel.Moment;
import dev.verona.segment.api.CriteriaEvent;
import dev.verona.segment.api.Place;
import dev.verona.segment.api.RatingEvent;
import dev.verona.segment.api.TenEvent;
import dev.verona.segment.api.TopTenQuery;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps criteria, tens and ratings as they are after their last event, and what segments are called. */
@Component
@ProcessingGroup(TopTenQuery.READ_MODEL)
class RankingProjection {

    private final RankingStore store;

    RankingProjection(RankingStore store) {
        this.store = store;
    }

    @EventHandler
    void on(SegmentEvent event) {
        switch (event) {
            case SegmentEvent.SegmentDefined e -> store.save(new RankingStore.Segment(e.segment(), e.name()));
            case SegmentEvent.SegmentRenamed e -> store.save(new RankingStore.Segment(e.segment(), e.name()));
            case SegmentEvent.SegmentWithdrawn e -> store.remove(e.segment());
            case SegmentEvent.TopTenTakenOver _, SegmentEvent.RankedInTopTen _, SegmentEvent.LeftTopTen _ -> {
                // follows from what is fixed here
            }
        }
    }

    @EventHandler
    void on(CriteriaEvent event, Moment moment) {
        var before = store.criteria(event.segment());
        if (moment.sequence() > before.sequence()) {
            store.save(before.after(event, moment));
        }
    }

    @EventHandler
    void on(RatingEvent event, Moment moment) {
        switch (event) {
            case RatingEvent.AccountRated e ->
                store.save(store.account(e.account()).rated(e, moment));
        }
    }

    @EventHandler
    void on(TenEvent event, Moment moment) {
        var before = store.tens(event.segment());
        if (moment.sequence() <= before.sequence()) {
            return;
        }
        store.save(before.after(event, moment));
        if (event instanceof TenEvent.TenFixed fixed) {
            before.on(fixed.period().from())
                    .ifPresent(ten -> ten.counts().stream()
                            .map(Place::account)
                            .forEach(account ->
                                    store.save(store.account(account).without(fixed.segment(), fixed.period()))));
            int rank = 0;
            for (var place : fixed.places()) {
                rank++;
                store.save(store.account(place.account()).ranked(fixed.segment(), fixed.period(), rank, place));
            }
        }
    }
}
