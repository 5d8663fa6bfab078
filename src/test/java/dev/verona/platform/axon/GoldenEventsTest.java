package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every event that Verona records has a golden file {@code src/test/resources/events/<name>.<revision>.json}: what is in stores
 * today must be readable for ever. {@code -Dverona.golden.write=true} writes those that are missing, with made-up values, and then
 * fails: read them, make them realistic, commit them. A file is never changed once its event is recorded anywhere; a new shape is a
 * new revision with an upcaster, a {@link RevisionStep}.
 */
class GoldenEventsTest {

    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final EventTypes TYPES = EventTypes.in("dev.verona");
    private static final EventSerializer SERIALIZER = new EventSerializer(TYPES);
    private static final EventUpcaster STEPS = RevisionSteps.in(TYPES, "dev.verona");
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static List<String> events() {
        return List.copyOf(TYPES.all().keySet());
    }

    @Test
    void there_are_events() {
        assertThat(events()).contains("sample.Noted", "sample.Measured");
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_was_recorded_is_read_and_written_the_same(String name) throws IOException {
        var event = Objects.requireNonNull(TYPES.all().get(name));
        var revision = EventTypes.revisionOf(event);
        var file = FOLDER.resolve(name + "." + revision + ".json");
        if (!Files.exists(file)) {
            missing(file, event);
        }
        var golden = Files.readString(file);

        Object read = SERIALIZER.deserialize(new SimpleSerializedObject<>(golden, String.class, name, revision));
        var written = SERIALIZER.serialize(read, String.class);

        assertThat(read).isInstanceOf(event);
        assertThat(JSON.readTree(written.getData())).isEqualTo(JSON.readTree(golden));
        assertThat(written.getType().getName()).isEqualTo(name);
        assertThat(written.getType().getRevision()).isEqualTo(revision);
    }

    static List<Arguments> olderRevisions() {
        return TYPES.all().entrySet().stream()
                .flatMap(event -> IntStream.range(1, Integer.parseInt(EventTypes.revisionOf(event.getValue())))
                        .mapToObj(revision -> Arguments.of(event.getKey(), revision)))
                .toList();
    }

    /** The golden files of one event, in all its revisions, tell of the same thing. */
    @ParameterizedTest
    @MethodSource("olderRevisions")
    void what_was_recorded_in_an_older_revision_is_read_as_what_is_recorded_today(String name, int revision)
            throws IOException {
        var present = EventTypes.revisionOf(Objects.requireNonNull(TYPES.all().get(name)));

        assertThat(read(name, "" + revision)).isEqualTo(read(name, present));
    }

    private static Object read(String name, String revision) throws IOException {
        var golden = Files.readString(FOLDER.resolve(name + "." + revision + ".json"));
        var entry = new GenericDomainEventEntry<>("Sample", "s", 0, "e", Instant.EPOCH, name, revision, golden, "{}");
        return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(entry), SERIALIZER, STEPS)
                .next()
                .getPayload();
    }

    @Test
    void there_are_older_revisions() {
        assertThat(olderRevisions())
                .extracting(arguments -> List.of(arguments.get()))
                .contains(List.of("import.ImportStarted", 1), List.of("sample.Measured", 2));
    }

    private static void missing(Path file, Class<?> event) throws IOException {
        if (!Boolean.getBoolean("verona.golden.write")) {
            fail("%s has no golden file %s: make one with -Dverona.golden.write=true", event.getName(), file);
        }
        var sample = SERIALIZER.serialize(Samples.of(event), String.class).getData();
        Files.createDirectories(FOLDER);
        Files.writeString(file, JSON.writeValueAsString(JSON.readTree(sample)) + "\n");
        fail("%s was written: read it, make it realistic, commit it", file);
    }

    @Test
    void no_golden_file_is_left_over() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .map(file -> file.replaceFirst("\\.[^.]+\\.json$", "")))
                    .as("a golden file of an event that no catalogue knows: old events stay readable by an upcaster")
                    .isSubsetOf(events());
        }
    }
}
