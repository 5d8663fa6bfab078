package dev.verona.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.TestStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the figures of appending count. */
class AppendMetersTest {

    private final SimpleMeterRegistry figures = new SimpleMeterRegistry();
    private final MongoConnection connection = MongoConnection.inMemory();
    private final TestStore store = new TestStore(connection);

    @BeforeEach
    void measure() {
        store.engine.measure(figures);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private double conflicts(String kind) {
        return figures.get("verona.store.conflicts").tag("kind", kind).counter().count();
    }

    @Test
    void every_commit_that_is_acknowledged_is_timed_and_belongs_to_a_round() {
        store.engine.appendEvents(TestStore.notes("a", 0, 3));
        store.engine.appendEvents(TestStore.notes("a", 3, 1));

        var latency = figures.get("verona.store.append").timer();
        assertThat(latency.count()).isEqualTo(2);
        assertThat(latency.totalTime(TimeUnit.NANOSECONDS)).isPositive();
        var round = figures.get("verona.store.round").summary();
        assertThat(round.count()).isEqualTo(2);
        assertThat(round.totalAmount()).isEqualTo(2);
    }

    @Test
    void who_comes_second_in_a_stream_is_counted_and_not_timed() {
        store.engine.appendEvents(TestStore.notes("a", 0, 1));

        assertThatThrownBy(() -> store.engine.appendEvents(List.of(TestStore.noted("a", 0, "too late"))))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(conflicts("stream")).isEqualTo(1);
        assertThat(conflicts("position")).isZero();
        assertThat(figures.get("verona.store.append").timer().count()).isEqualTo(1);
    }

    @Test
    void who_comes_second_at_a_position_is_counted_and_goes_on() {
        try (var other = new TestStore(MongoConnection.server(connection.uri()))) {
            store.engine.appendEvents(TestStore.notes("a", 0, 1));
            other.engine.appendEvents(TestStore.notes("b", 0, 1));
            store.engine.appendEvents(TestStore.notes("a", 1, 1));
        }
        assertThat(conflicts("position")).isEqualTo(1);
        assertThat(conflicts("stream")).isZero();
        assertThat(figures.get("verona.store.append").timer().count()).isEqualTo(2);
    }
}
