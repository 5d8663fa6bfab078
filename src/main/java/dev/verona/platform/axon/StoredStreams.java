package dev.verona.platform.axon;

import dev.verona.platform.eventstore.LiveEventStore;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The streams of the event store. */
@Component
final class StoredStreams implements EventStreams {

    private final LiveEventStore store;
    private final EventTypes types;
    private final Serializer events;
    private final JsonMapper json = JsonMapper.builder().build();

    StoredStreams(LiveEventStore store, EventTypes types, @Qualifier("eventSerializer") Serializer events) {
        this.store = store;
        this.types = types;
        this.events = events;
    }

    @Override
    public Stream<RecordedEvent> from(String stream, long sequence) {
        return store.readEvents(stream, sequence).asStream().map(this::recorded);
    }

    @Override
    public String readable(RecordedEvent event) {
        return json.readTree(events.serialize(event.payload(), String.class).getData())
                .toPrettyString();
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
