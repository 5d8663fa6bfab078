package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.platform.axon.PlatformTest.SampleCommand;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.testing.TestStore;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PlanId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An aggregate that is kept between commands decides as one that is read anew. */
@SpringBootTest(
        classes = PlatformTest.Slice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "verona.store=memory")
class AggregateCacheTest {

    private static final int WRITERS = 8;
    private static final int EACH = 40;

    @Autowired
    CommandGateway commands;

    @Autowired
    MongoEventStorageEngine engine;

    @Autowired
    Cache aggregates;

    private final PlanId plan = PlanId.random();

    private int note(String text) {
        var notes = new ArrayList<Integer>();
        Acting.as(Actor.VERONA, () -> {
            notes.add(commands.<Integer>sendAndWait(new SampleCommand.Note(plan, text)));
        });
        return notes.getFirst();
    }

    @Test
    void of_many_writers_at_once_each_decides_on_what_the_one_before_left() throws Exception {
        var answers = new ConcurrentLinkedQueue<Integer>();
        var refused = new ConcurrentLinkedQueue<InvalidInput>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var working = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                working.add(writers.submit(() -> {
                    for (int i = 0; i < EACH; i++) {
                        try {
                            // What is refused must leave nothing behind in the aggregate that others go on with.
                            answers.add(note(i % 5 == 4 ? "" : "note " + i));
                        } catch (InvalidInput e) {
                            refused.add(e);
                        }
                    }
                }));
            }
            for (var one : working) {
                one.get();
            }
        }
        int recorded = WRITERS * EACH * 4 / 5;
        assertThat(refused).hasSize(WRITERS * EACH / 5);
        assertThat(answers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, recorded).boxed().toList());
        assertThat(engine.lastSequenceNumberFor(plan.value())).contains(recorded - 1L);
        int cached = note("of the one that was kept");
        aggregates.removeAll();
        assertThat(note("of one that is read anew")).isEqualTo(cached + 1);
    }

    @Test
    void one_that_missed_what_another_wrote_is_read_anew_before_it_decides() {
        note("kept from here on");
        engine.appendEvents(List.of(TestStore.noted(plan.value(), 1, "by somebody else")));

        assertThat(note("third")).isEqualTo(3);
    }

    @Test
    void no_more_are_kept_than_there_is_room_for() {
        var cache = new AggregateCache(2);
        cache.put("a", 1);
        cache.put("b", 2);
        assertThat(cache.<String, Integer>get("a")).isEqualTo(1);

        cache.put("c", 3);

        assertThat(cache.containsKey("a")).isTrue();
        assertThat(cache.containsKey("b")).as("the one that was not asked for").isFalse();
    }
}
