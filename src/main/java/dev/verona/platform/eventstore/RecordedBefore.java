package dev.verona.platform.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The command of this id is in the store already: what it recorded then stands, and its answer is the one that was given. */
public final class RecordedBefore extends EventStoreException {

    private static final long serialVersionUID = 1L;

    private final transient Recorded recorded;

    public RecordedBefore(Recorded recorded) {
        super("A command of this id was recorded before, at position " + recorded.position());
        this.recorded = recorded;
    }

    public Recorded recorded() {
        return recorded;
    }
}
