package dev.verona.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.SampleEvent;
import dev.verona.platform.testing.TestStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What open screens are told of, and what they are told although they came a little later. */
class TailingLiveEventsTest {

    private final TestStore store = new TestStore(MongoConnection.inMemory());
    private final TailingLiveEvents live = new TailingLiveEvents(store.store);
    private final List<Long> heard = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() {
        record("plan", 0, 2);
        live.start();
        await().until(() -> live.position() == 2);
    }

    @AfterEach
    void stop() {
        live.stop();
        store.close();
    }

    @Test
    void whoever_listens_hears_of_what_comes_in_the_order_of_the_store() {
        live.subscribe("plan", event -> heard.add(event.position()));
        record("plan", 2, 3);
        record("other", 0, 1);
        await().until(() -> live.position() == 6);
        assertThat(heard).containsExactly(3L, 4L, 5L);
    }

    @Test
    void whoever_read_before_listening_hears_of_what_came_in_between_and_of_each_event_once() {
        var read = live.position();
        record("plan", 2, 1);
        record("other", 0, 1);
        await().until(() -> live.position() == 4);
        live.subscribe("plan", read, event -> heard.add(event.position()));
        assertThat(heard).containsExactly(3L);
        record("plan", 3, 1);
        await().untilAsserted(() -> assertThat(heard).containsExactly(3L, 5L));
    }

    @Test
    void a_type_of_event_is_told_from_a_position_on_too() {
        record("plan", 2, 2);
        await().until(() -> live.position() == 4);
        live.subscribeTo(SampleEvent.Noted.class, 3, event -> heard.add(event.position()));
        live.subscribeTo(SampleEvent.Measured.class, 0, event -> heard.add(event.position()));
        assertThat(heard).containsExactly(4L);
    }

    @Test
    void only_the_last_thousand_are_remembered() {
        record("plan", 2, 1_500);
        await().until(() -> live.position() == 1_502);
        live.subscribe("plan", 0, event -> heard.add(event.position()));
        assertThat(heard).hasSize(1_000).startsWith(503L).endsWith(1_502L);
    }

    private void record(String stream, long from, int count) {
        store.store.publish(TestStore.notes(stream, from, count));
    }
}
