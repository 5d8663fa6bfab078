package dev.verona.platform.axon;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.verona.platform.eventstore.UnknownEventType;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as JSON under their logical names. No class name is ever written, and none is read: a type or a revision that no catalogue knows is an
 * {@link UnknownEventType}, never a skipped event. Unknown properties are errors too: what an event once said must not be lost
 * in silence; an upcaster says what becomes of it.
 */
public final class EventSerializer extends Jackson3Serializer {

    private static final String METADATA = "metadata";

    private final EventTypes types;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    public EventSerializer(EventTypes types) {
        super(builder()
                .revisionResolver((RevisionResolver) EventTypes::revisionOf)
                .jsonMapperBuilderCustomizer(EventSerializer::configure));
        this.types = types;
    }

    /** How Verona writes JSON that it keeps: dates as ISO texts, absent values left out. */
    static void configure(JsonMapper.Builder mapper) {
        mapper.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT));
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SimpleSerializedType.emptyType();
        }
        if (Map.class.isAssignableFrom(type)) {
            return new SimpleSerializedType(METADATA, null);
        }
        var name = types.nameOf(type);
        if (name == null) {
            throw new SerializationException(type.getName()
                    + " is in no event catalogue: let a sealed interface marked @EventNamespace permit it");
        }
        return new SimpleSerializedType(name, EventTypes.revisionOf(type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SimpleSerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (type.getName().equals(METADATA) || type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        var known = types.classOf(type.getName());
        if (known == null) {
            throw UnknownEventType.unnamed(type.getName(), type.getRevision());
        }
        var revision = EventTypes.revisionOf(known);
        if (!revision.equals(type.getRevision())) {
            throw UnknownEventType.revised(type.getName(), type.getRevision(), revision);
        }
        return known;
    }

    /** Texts are read as they are; Axon's own way is by bytes, and looks for the reader each time. */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon declares it
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        if (!(serialized.getData() instanceof String json)
                || SimpleSerializedType.emptyType().equals(serialized.getType())) {
            return super.deserialize(serialized);
        }
        var type = classForType(serialized.getType());
        try {
            return (T) (type == MetaData.class ? metadata(json) : reader(type).readValue(json));
        } catch (JacksonException e) {
            throw new SerializationException(
                    "Cannot read " + serialized.getType().getName(), e);
        }
    }

    private ObjectReader reader(Class<?> type) {
        return readers.computeIfAbsent(type, this::getReader);
    }

    /** Texts by name, as all that Verona puts there is. */
    private MetaData metadata(String json) {
        var texts = new HashMap<String, String>();
        try (var parser = getObjectMapper().createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                    if (parser.nextToken() != JsonToken.VALUE_STRING) {
                        return reader(MetaData.class).readValue(json);
                    }
                    texts.put(name, parser.getString());
                }
                if (parser.currentToken() == JsonToken.END_OBJECT) {
                    return MetaData.from(texts);
                }
            }
        }
        return reader(MetaData.class).readValue(json);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return classForType(type).getName();
    }
}
