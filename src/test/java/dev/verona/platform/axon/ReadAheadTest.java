package dev.verona.platform.axon;

import static dev.verona.platform.testing.TestStore.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.SampleEvent;
import dev.verona.platform.testing.TestStore;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int EVENTS = 3_000;

    private final TestStore store = new TestStore(MongoConnection.inMemory());

    @BeforeEach
    void fill() {
        for (int from = 0; from < EVENTS; from += 100) {
            store.engine.appendEvents(notes("plan", from, 100));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private BlockingStream<TrackedEventMessage<?>> events() {
        return store.store.openStream(new GlobalSequenceTrackingToken(0));
    }

    @Test
    void every_event_comes_once_in_its_order_and_who_wants_it_is_asked() {
        try (var ahead = new ReadAhead("test", events(), ReadAheadTest::even)) {
            for (long position = 1; position <= EVENTS; position++) {
                var next = ahead.next(PATIENCE).orElseThrow();
                assertThat(MongoEventStorageEngine.position(next.event().trackingToken()))
                        .isEqualTo(position);
                assertThat(next.wanted()).isEqualTo(position % 2 == 0);
                assertThat(((SampleEvent.Noted) next.event().getPayload()).text())
                        .isEqualTo("note " + (position - 1));
            }
            assertThat(ahead.next(Duration.ofMillis(10))).as("there is no more").isEmpty();
            store.engine.appendEvents(notes("plan", EVENTS, 1));
            assertThat(ahead.next(PATIENCE)).as("what comes later").isPresent();
        }
    }

    private static boolean even(TrackedEventMessage<?> event) {
        return MongoEventStorageEngine.position(event.trackingToken()) % 2 == 0;
    }

    @Test
    void a_reader_who_goes_earlier_leaves_nobody_waiting() {
        var ahead = new ReadAhead("test", events(), event -> true);
        assertThat(ahead.next(PATIENCE)).isPresent();
        ahead.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("read-ahead-test"));
    }

    @Test
    void what_came_before_a_failure_comes_and_then_the_failure() {
        try (var ahead = new ReadAhead("test", new FailingAfter(events(), 300), event -> true)) {
            for (int i = 0; i < 300; i++) {
                assertThat(ahead.next(PATIENCE)).isPresent();
            }
            assertThatThrownBy(() -> ahead.next(PATIENCE)).hasMessage("the store is away");
        }
    }

    private static final class FailingAfter implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> events;
        private int left;

        FailingAfter(BlockingStream<TrackedEventMessage<?>> events, int left) {
            this.events = events;
            this.left = left;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return events.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return events.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            if (left-- == 0) {
                throw new IllegalStateException("the store is away");
            }
            return events.nextAvailable();
        }

        @Override
        public void close() {
            events.close();
        }
    }
}
