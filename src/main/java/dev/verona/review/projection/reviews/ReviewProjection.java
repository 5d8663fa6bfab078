package dev.verona.review.projection.reviews;

import dev.verona.platform.readmodel.Moment;
import dev.verona.review.api.ReviewEvent;
import dev.verona.review.api.ReviewQuery;
import dev.verona.review.api.ReviewState;
import dev.verona.review.api.RhythmEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps every review and every rhythm as it is after its last event. An event that comes twice changes nothing. */
@Component
@ProcessingGroup(ReviewQuery.READ_MODEL)
class ReviewProjection {

    private final ReviewStore store;

    ReviewProjection(ReviewStore store) {
        this.store = store;
    }

    @EventHandler
    void on(ReviewEvent event, Moment moment) {
        if (event instanceof ReviewEvent.ReviewScheduled scheduled) {
            if (store.review(event.review()).isEmpty()) {
                keep(StoredReview.of(scheduled, moment));
            }
            return;
        }
        var before = store.review(event.review()).orElse(null);
        if (before == null || moment.sequence() <= before.sequence()) {
            return;
        }
        var subject = subject(before);
        keep(new Reading(before, moment).after(event, subject.began()).at(moment.sequence()));
        if (event instanceof ReviewEvent.ReviewBegan e) {
            began(e, before, moment);
        } else if (before.state() == ReviewState.HELD && unsigns(event)) {
            store.review(before.id())
                    .ifPresent(now -> store.save(now.with(now.course().unsigned())));
        }
    }

    private void keep(StoredReview now) {
        store.save(now);
        store.save(subject(now)
                .with(
                        now.id(),
                        now.state() == ReviewState.SCHEDULED,
                        now.openActions().findAny().isPresent()));
    }

    private StoredSubject subject(StoredReview review) {
        return store.subject(review.subject()).orElseGet(() -> StoredSubject.of(review.subject(), review.title()));
    }

    /** What was open comes again. */
    private void began(ReviewEvent.ReviewBegan e, StoredReview review, Moment moment) {
        for (var carried : e.carried()) {
            store.review(carried.from())
                    .ifPresent(from -> store.save(from.withEntries(from.entries().stream()
                            .map(entry ->
                                    entry.id().equals(carried.action()) ? entry.carriedTo(carried.times()) : entry)
                            .toList())));
        }
        store.save(subject(review).held(e.day(), moment.at()));
    }

    /** What changes the words changes what was signed. */
    private static boolean unsigns(ReviewEvent event) {
        return switch (event) {
            case ReviewEvent.NoteWritten _,
                    ReviewEvent.DecisionRecorded _,
                    ReviewEvent.ActionAgreed _,
                    ReviewEvent.EntryReworded _,
                    ReviewEvent.ActionRevised _,
                    ReviewEvent.EntryStruck _,
                    ReviewEvent.AttendanceNoted _ -> true;
            default -> false;
        };
    }

    @EventHandler
    void on(RhythmEvent event, Moment moment) {
        var known = store.subject(event.subject()).orElse(null);
        switch (event) {
            case RhythmEvent.CadenceAgreed e ->
                store.save((known == null ? StoredSubject.of(e.subject(), e.title()) : known)
                        .agreed(e.title(), e.cadence(), e.owner(), e.from()));
            case RhythmEvent.CadenceEnded _ -> {
                if (known != null) {
                    store.save(known.ended());
                }
            }
            case RhythmEvent.ReviewFellOverdue e -> {
                if (known != null) {
                    store.save(known.overdue(e.due(), moment.at()));
                }
            }
        }
    }
}
