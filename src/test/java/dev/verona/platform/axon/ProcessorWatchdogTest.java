package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.platform.axon.PlatformTest.NotesProjection;
import dev.verona.platform.axon.PlatformTest.SampleCommand;
import dev.verona.platform.eventstore.LiveEventStore;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A processor that was left standing is started again, one that was stopped on purpose is not. */
@SpringBootTest(
        classes = PlatformTest.Slice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "verona.store=memory")
class ProcessorWatchdogTest {

    private static final String NOTES = "sample-notes";

    @Autowired
    CommandGateway commands;

    @Autowired
    Processors processors;

    @Autowired
    LiveEventStore store;

    @Autowired
    MongoTokens tokens;

    @Autowired
    NotesProjection notes;

    @Autowired
    ProcessorWatchdog running;

    private final AtomicLong elapsed = new AtomicLong();
    private final PlanId plan = PlanId.random();

    @BeforeEach
    void standStill() {
        running.stop();
    }

    private ProcessorWatchdog watchdog() {
        return new ProcessorWatchdog(processors, store, tokens, elapsed::get);
    }

    private StreamingEventProcessor processor() {
        return processors.processor(NOTES).orElseThrow();
    }

    @Test
    void a_processor_that_was_left_stopped_is_started_and_catches_up() {
        var watchdog = watchdog();
        watchdog.look();
        processor().shutDown();
        note();

        assertThat(watchdog.look()).containsExactly(NOTES);

        awaitUntil(() -> notes.count(plan) == 1);
        assertThat(processor().isRunning()).isTrue();
        assertThat(watchdog.look()).isEmpty();
    }

    @Test
    void a_processor_that_somebody_stopped_on_purpose_is_left_alone() {
        var watchdog = watchdog();
        watchdog.look();
        try (var _ = watchdog.suspend(NOTES)) {
            processor().shutDown();
            assertThat(watchdog.look()).isEmpty();
            assertThat(watchdog.look()).isEmpty();
            assertThat(processor().isRunning()).isFalse();
        }
        assertThat(watchdog.look()).containsExactly(NOTES);
        awaitUntil(() -> processor().isRunning());
    }

    @Test
    void a_processor_that_runs_and_does_not_move_is_started_again_after_a_minute() {
        var watchdog = watchdog();
        note();
        awaitUntil(() -> notes.count(plan) == 1);
        notes.broken = true;
        try {
            note();
            // The clock of this test runs fast: who is only behind must not look as if it stood still.
            awaitUntil(() -> MongoEventStorageEngine.position(
                            tokens.peek("sample-automation", 0).orElse(null))
                    >= store.head());
            watchdog.look();
            watchdog.look();
            elapsed.addAndGet(Duration.ofSeconds(50).toNanos());
            assertThat(watchdog.look()).isEmpty();
            elapsed.addAndGet(Duration.ofSeconds(20).toNanos());
            assertThat(watchdog.look()).containsExactly(NOTES);
        } finally {
            notes.broken = false;
        }
        awaitUntil(() -> notes.count(plan) == 2);
        elapsed.addAndGet(Duration.ofHours(1).toNanos());
        awaitUntil(() -> watchdog.look().isEmpty());
    }

    private void note() {
        Acting.as(Actor.VERONA, () -> {
            commands.sendAndWait(new SampleCommand.Note(plan, "note"));
        });
    }

    private static void awaitUntil(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
