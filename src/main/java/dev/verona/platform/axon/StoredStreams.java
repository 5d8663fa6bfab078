package dev.verona.platform.axon;

import dev.verona.platform.eventstore.LiveEventStore;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** The streams of the event store. */
@Component
final class StoredStreams implements EventStreams {

    private final LiveEventStore store;
    private final EventTypes types;

    StoredStreams(LiveEventStore store, EventTypes types) {
        this.store = store;
        this.types = types;
    }

    @Override
    public Stream<RecordedEvent> from(String stream, long sequence) {
        return store.readEvents(stream, sequence).asStream().map(this::recorded);
    }

    private RecordedEvent recorded(DomainEventMessage<?> message) {
        var metadata = message.getMetaData().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
        return new RecordedEvent(
                message.getSequenceNumber(),
                message.getIdentifier(),
                Objects.requireNonNullElse(
                        types.nameOf(message.getPayloadType()),
                        message.getPayloadType().getSimpleName()),
                message.getTimestamp(),
                message.getPayload(),
                metadata);
    }
}
