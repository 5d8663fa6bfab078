package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.platform.testing.SampleEvent;
import dev.verona.shared.PlanId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

class EventSerializerTest {

    private final EventSerializer serializer = new EventSerializer(EventTypes.in("dev.verona.platform.testing"));

    @Test
    void an_event_is_written_under_its_logical_name_and_revision() {
        var written = serializer.serialize(new SampleEvent.Noted(new PlanId("p"), "t"), String.class);

        assertThat(written.getData()).isEqualTo("{\"plan\":\"p\",\"text\":\"t\"}");
        assertThat(written.getType().getName()).isEqualTo("sample.Noted");
        assertThat(written.getType().getRevision()).isEqualTo("1");
    }

    @Test
    void an_unknown_type_is_an_error_that_names_it() {
        assertThatThrownBy(() -> read("sample.Forgotten", "{}"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("sample.Forgotten");
    }

    @Test
    void a_class_name_is_no_type() {
        assertThatThrownBy(() -> read(SampleEvent.Noted.class.getName(), "{}"))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void an_unknown_property_is_an_error() {
        assertThatThrownBy(() -> read("sample.Noted", "{\"plan\":\"p\",\"text\":\"t\",\"mood\":\"good\"}"))
                .isInstanceOf(SerializationException.class)
                .hasStackTraceContaining("mood");
    }

    @Test
    void what_is_in_no_catalogue_cannot_be_recorded() {
        assertThatThrownBy(() -> serializer.serialize(List.of("a"), String.class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("@EventNamespace");
    }

    @Test
    void metadata_comes_back() {
        var metadata = MetaData.with("person", "rosa").and("client", "tab-1");
        var written = serializer.serialize(metadata, String.class);

        Object read = serializer.deserialize(written);

        assertThat(read).isEqualTo(metadata);
    }

    @Test
    void every_token_of_a_replay_comes_back() {
        var messages = Serializers.messages();
        var replay = ReplayToken.createReplayToken(
                new GlobalSequenceTrackingToken(100), new GlobalSequenceTrackingToken(3), List.of("context"));

        assertThat(roundTrip(messages, replay)).isEqualTo(replay);
        assertThat(roundTrip(messages, new GlobalSequenceTrackingToken(7)))
                .isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    @Test
    void an_aggregate_is_kept_by_its_fields() {
        var aggregate = new SomeAggregate();
        aggregate.id = new PlanId("p");
        aggregate.notes.put(new PlanId("q"), List.of("a", "b"));

        var read = (SomeAggregate) roundTrip(Serializers.snapshots(), aggregate);

        assertThat(read.id).isEqualTo(aggregate.id);
        assertThat(read.notes).isEqualTo(aggregate.notes);
    }

    private Object read(String type, String json) {
        return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, type, "1"));
    }

    private static Object roundTrip(Serializer serializer, Object value) {
        return serializer.deserialize(serializer.serialize(value, String.class));
    }

    static final class SomeAggregate {
        private PlanId id = new PlanId("none");
        private final Map<PlanId, List<String>> notes = new HashMap<>();

        private SomeAggregate() {}

        public String getDerived() {
            if (!id.value().isBlank()) {
                throw new IllegalStateException("no property");
            }
            return "";
        }
    }
}
