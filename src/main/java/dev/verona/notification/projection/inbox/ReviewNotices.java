package dev.verona.notification.projection.inbox;

import dev.verona.notification.api.InboxQuery;
import dev.verona.notification.api.Kind;
import dev.verona.notification.api.Notice.Page;
import dev.verona.notification.api.Notice.Target;
import dev.verona.platform.readmodel.Moment;
import dev.verona.review.api.ReviewEvent;
import dev.verona.shared.PersonId;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Tells people of the reviews that they are invited to, of what becomes of them, and of what they are to do. */
@Component
@ProcessingGroup(InboxQuery.READ_MODEL)
class ReviewNotices {

    private final InboxStore store;
    private final Teller teller;

    ReviewNotices(InboxStore store) {
        this.store = store;
        teller = new Teller(store);
    }

    @EventHandler
    void on(ReviewEvent event, Moment moment) {
        var id = event.review().value();
        if (event instanceof ReviewEvent.ReviewScheduled e) {
            if (store.review(id).isEmpty()) {
                var known = new KnownReview(e.title(), e.participants(), moment.sequence());
                store.save(id, known);
                tell(known.invited().stream(), Kind.INVITATION, "", known, event, moment);
            }
            return;
        }
        var known = store.review(id).orElse(null);
        if (known == null || moment.sequence() <= known.sequence()) {
            return;
        }
        var now = known.at(moment.sequence());
        switch (event) {
            case ReviewEvent.PersonInvited e -> {
                now = now.with(e.person(), true);
                tell(Stream.of(e.person()), Kind.INVITATION, "", now, event, moment);
            }
            case ReviewEvent.PersonUninvited e -> now = now.with(e.person(), false);
            case ReviewEvent.ReviewMoved e ->
                tell(now.invited().stream(), Kind.REVIEW_MOVED, e.reason(), now, event, moment);
            case ReviewEvent.ReviewCancelled e ->
                tell(now.invited().stream(), Kind.REVIEW_CANCELLED, e.reason(), now, event, moment);
            case ReviewEvent.ActionAgreed e ->
                tell(Stream.of(e.owner()), Kind.ACTION_ITEM, e.what(), now, event, moment);
            default -> {
                // concerns nobody by name
            }
        }
        store.save(id, now);
    }

    private void tell(
            Stream<PersonId> whom, Kind kind, String words, KnownReview review, ReviewEvent event, Moment moment) {
        teller.tell(
                whom,
                kind,
                String.valueOf(moment.position()),
                review.title(),
                words,
                Target.page(Page.Kind.REVIEW, event.review().value()),
                moment);
    }
}
