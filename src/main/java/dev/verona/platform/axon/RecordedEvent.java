package dev.verona.platform.axon;

import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import java.time.Instant;
import java.util.Map;

/**
 * One event of a stream, as it is read again later.
 *
 * @param sequence its place in the stream, from 0
 * @param id unique in the store
 * @param type its logical name, as in {@code plan.ObjectiveAdded}
 * @param metadata as the buses put it there ({@link MessageMetadata})
 */
public record RecordedEvent(
        long sequence, String id, String type, Instant at, Object payload, Map<String, String> metadata) {

    public RecordedEvent {
        metadata = Map.copyOf(metadata);
    }

    /** Who acted; Verona itself where the event names nobody. */
    public Actor actor() {
        return MessageMetadata.actor(metadata).orElse(Actor.VERONA);
    }
}
