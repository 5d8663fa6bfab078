package dev.verona.platform.eventstore;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One event as the store has it. Payload and metadata are JSON texts: what is hashed is what is stored, character for
 * character.
 *
 * @param type the logical name of the payload, never a class name
 * @param at when it happened by the clock of its writer, to the millisecond; takes no part in any order
 * @param stream the aggregate's id; an event of no aggregate is a stream of its own, under its own id
 * @param kind the aggregate's type, null for an event of no aggregate
 * @param sequence its place in the stream, from 0
 */
record StoredEvent(
        String id,
        String type,
        String revision,
        Instant at,
        String stream,
        @Nullable String kind,
        long sequence,
        String payload,
        String metadata) {

    static StoredEvent of(EventMessage<?> message, Serializer serializer) {
        var payload = message.serializePayload(serializer, String.class);
        var metadata = message.serializeMetaData(serializer, String.class);
        var domain = message instanceof DomainEventMessage<?> of ? of : null;
        return new StoredEvent(
                message.getIdentifier(),
                payload.getType().getName(),
                Objects.requireNonNullElse(payload.getType().getRevision(), ""),
                Instant.ofEpochMilli(message.getTimestamp().toEpochMilli()),
                domain == null ? message.getIdentifier() : domain.getAggregateIdentifier(),
                domain == null ? null : domain.getType(),
                domain == null ? 0 : domain.getSequenceNumber(),
                payload.getData(),
                metadata.getData());
    }

    static StoredEvent from(Document document) {
        return new StoredEvent(
                document.getString("id"),
                document.getString("type"),
                document.getString("rev"),
                document.getDate("at").toInstant(),
                document.getString("stream"),
                document.getString("kind"),
                document.getLong("seq"),
                document.getString("data"),
                document.getString("meta"));
    }

    Document toDocument() {
        var document = new Document("id", id)
                .append("type", type)
                .append("rev", revision)
                .append("at", Date.from(at))
                .append("stream", stream);
        if (kind != null) {
            document.append("kind", kind);
        }
        return document.append("seq", sequence).append("data", payload).append("meta", metadata);
    }

    /** Unique in the store: two writers who both believe to be next in a stream collide on it. */
    String key() {
        return key(stream, sequence);
    }

    static String key(String stream, long sequence) {
        return stream + "/" + sequence;
    }

    DomainEventData<String> data() {
        return new Data(this);
    }

    /** Axon's view of it. Its own entries keep the moment as a text, which costs as much to read as the metadata. */
    private record Data(StoredEvent event) implements DomainEventData<String> {

        @Override
        public String getAggregateIdentifier() {
            return event.stream;
        }

        @Override
        public long getSequenceNumber() {
            return event.sequence;
        }

        @Override
        public @Nullable String getType() {
            return event.kind;
        }

        @Override
        public String getEventIdentifier() {
            return event.id;
        }

        @Override
        public Instant getTimestamp() {
            return event.at;
        }

        @Override
        public SerializedObject<String> getMetaData() {
            return new SerializedMetaData<>(event.metadata, String.class);
        }

        @Override
        public SerializedObject<String> getPayload() {
            return new SimpleSerializedObject<>(
                    event.payload, String.class, event.type, event.revision.isEmpty() ? null : event.revision);
        }
    }

    /** Roughly, in the store. */
    int bytes() {
        return payload.length() + metadata.length() + 300;
    }
}
