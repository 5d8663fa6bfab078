package wrong.ui;

import org.axonframework.eventsourcing.eventstore.EventStore;

public class SpeaksToTheEventStore {
    long first(EventStore store, String stream) {
        return store.readEvents(stream).next().getSequenceNumber();
    }
}
