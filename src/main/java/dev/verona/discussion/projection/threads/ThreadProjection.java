package dev.verona.discussion.projection.threads;

import dev.verona.discussion.api.DiscussionEvent;
import dev.verona.discussion.api.DiscussionQuery;
import dev.verona.platform.readmodel.Moment;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps every thread as it is after its last event. An event that comes twice changes nothing. */
@Component
@ProcessingGroup(DiscussionQuery.READ_MODEL)
class ThreadProjection {

    private final ThreadStore store;

    ThreadProjection(ThreadStore store) {
        this.store = store;
    }

    @EventHandler
    void on(DiscussionEvent event, Moment moment) {
        var known = store.thread(event.thread().value()).orElse(null);
        if (known == null) {
            if (event instanceof DiscussionEvent.ThreadStarted started) {
                store.save(StoredThread.of(started, moment));
            }
        } else if (moment.sequence() > known.sequence()) {
            store.save(known.after(event, moment));
        }
    }
}
