package dev.verona.platform.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.platform.axon.PlatformTest;
import dev.verona.platform.axon.PlatformTest.SampleCommand;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.projection.ProjectionAdmin;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import dev.verona.platform.testing.SampleEvent;
import dev.verona.platform.testing.SecondServer;
import dev.verona.platform.testing.Servers;
import dev.verona.platform.time.VeronaClock;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What is due is done: at its time, once, after a restart, by whichever of several nodes. The clock is moved. */
@ExtendWith(SecondServer.class)
class TickerTest {

    private static final String MEMORY = "verona.store=memory";
    private static final Instant DUE = Instant.parse("2100-01-01T09:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final ConfigurableApplicationContext node = node(MEMORY);

    private final PlanId plan = PlanId.random();

    @AfterAll
    static void close() {
        node.close();
    }

    @Test
    void a_clock_rings_at_its_time_and_once() {
        note(node, "at " + DUE);

        lookAt(node, DUE.minusSeconds(1));
        assertThat(rings(node)).isZero();

        lookAt(node, DUE);
        lookAt(node, DUE.plusSeconds(1));
        lookAt(node, DUE.plus(Duration.ofDays(400)));
        assertThat(rings(node)).isEqualTo(1);
        assertThat(events(node).getLast().getTimestamp()).isEqualTo(DUE);
    }

    @Test
    void what_was_cancelled_or_moved_does_not_ring_at_its_former_time() {
        note(node, "at " + DUE);
        note(node, Reminders.NEVER_MIND);
        lookAt(node, DUE);
        assertThat(rings(node)).isZero();

        note(node, "at " + DUE);
        note(node, "at " + DUE.plus(Duration.ofDays(3)));
        lookAt(node, DUE.plus(Duration.ofDays(2)));
        assertThat(rings(node)).isZero();
        lookAt(node, DUE.plus(Duration.ofDays(3)));
        assertThat(rings(node)).isEqualTo(1);
    }

    @Test
    void a_clock_that_is_set_again_rings_again() {
        note(node, "at " + DUE);
        lookAt(node, DUE);
        note(node, "at " + DUE.plusSeconds(60));
        lookAt(node, DUE.plusSeconds(60));

        assertThat(rings(node)).isEqualTo(2);
    }

    @Test
    void many_that_are_due_on_one_day_ring_each() {
        var plans = new ArrayList<PlanId>();
        for (int i = 0; i < 40; i++) {
            var other = PlanId.random();
            plans.add(other);
            note(node, other, "at " + DUE.plusSeconds(i));
        }
        lookAt(node, DUE.plusSeconds(19));
        assertThat(plans.stream().filter(other -> rings(node, other) == 1)).hasSize(20);
        lookAt(node, DUE.plusSeconds(60));
        assertThat(plans).allSatisfy(other -> assertThat(rings(node, other)).isEqualTo(1));
    }

    @Test
    void a_read_model_that_is_made_anew_sends_nothing_again() {
        note(node, "at " + DUE);
        lookAt(node, DUE);
        var pending = PlanId.random();
        note(node, pending, "at " + DUE.plusSeconds(60));

        node.getBean(ProjectionAdmin.class).rebuild(Reminders.GROUP);
        for (int i = 0; i < 20; i++) {
            lookAt(node, DUE.plusSeconds(1));
        }
        awaitUntil(() ->
                !node.getBean(ProjectionAdmin.class).state(Reminders.GROUP).replaying());
        lookAt(node, DUE.plusSeconds(60));

        assertThat(rings(node)).isEqualTo(1);
        assertThat(rings(node, pending)).isEqualTo(1);
    }

    @Test
    void what_was_sent_before_a_kill_is_not_sent_again_and_what_was_not_is(@TempDir java.nio.file.Path folder) {
        var file = "verona.data=" + folder;
        var sent = PlanId.random();
        try (var node = node(file)) {
            note(node, "at 2020-01-01T00:00:00Z");
            note(node, sent, "at 2020-01-01T00:00:00Z");
            // As a node that was killed after the command was recorded and before its list had the event.
            var due = node.getBean(Reminders.class).due.dueBy(DUE).stream()
                    .filter(thing -> thing.id().equals(sent.value()))
                    .findFirst()
                    .orElseThrow();
            Acting.as(Actor.VERONA, () -> {
                node.getBean(CommandGateway.class)
                        .sendAndWait(MessageMetadata.under(
                                due.commandId(), true, new SampleCommand.Note(sent, Reminders.RANG)));
            });
        }
        try (var node = node(file)) {
            awaitUntil(() -> rings(node) == 1 && rings(node, sent) == 1);
            lookAt(node, DUE);
            assertThat(rings(node)).isEqualTo(1);
            assertThat(rings(node, sent)).isEqualTo(1);
        }
    }

    @Test
    void what_a_rule_refuses_is_tried_again_later_and_holds_up_nothing() {
        var other = PlanId.random();
        note(node, "refused at " + DUE);
        note(node, other, "at " + DUE.plusSeconds(1));
        for (int i = 0; i < 5; i++) {
            lookAt(node, DUE.plusSeconds(i));
        }

        assertThat(rings(node, other)).isEqualTo(1);
        assertThat(events(node)).hasSize(1);
    }

    @Test
    void two_nodes_that_send_at_once_have_one_effect_and_one_goes_on_when_the_other_ends(Servers server)
            throws Exception {
        var uri = "verona.mongodb-uri=" + server.fresh();
        try (var second = node(uri)) {
            sentAtOnce(node(uri), second);

            awaitUntil(() -> {
                lookAt(second, DUE.plusSeconds(100));
                return rings(second) == 1;
            });
        }
    }

    private void sentAtOnce(ConfigurableApplicationContext other, ConfigurableApplicationContext second)
            throws Exception {
        try (var first = other) {
            for (int i = 0; i < 10; i++) {
                var subject = PlanId.random();
                var at = DUE.plusSeconds(i);
                note(i % 2 == 0 ? first : second, subject, "at " + at);
                awaitUntil(() -> list(first).dueBy(at).size() == 1
                        && list(second).dueBy(at).size() == 1);
                var work = new ArrayList<Callable<Boolean>>();
                for (var node : List.of(first, second)) {
                    var due = list(node).dueBy(at).getFirst();
                    work.add(() -> {
                        node.getBean(Ticker.class).sendUnlessJustSent(list(node), due);
                        return true;
                    });
                }
                try (var executor = Executors.newFixedThreadPool(2)) {
                    for (var done : executor.invokeAll(work)) {
                        done.get();
                    }
                }
                lookAt(first, at);
                lookAt(second, at);
                assertThat(rings(first, subject)).isEqualTo(1);
                awaitUntil(() -> list(first).dueBy(at).isEmpty()
                        && list(second).dueBy(at).isEmpty());
            }
            note(first, "at " + DUE.plusSeconds(100));
        }
    }

    private static ConfigurableApplicationContext node(String property) {
        return new SpringApplicationBuilder(PlatformTest.Slice.class, Reminders.class)
                .web(WebApplicationType.NONE)
                .properties(property, "spring.main.register-shutdown-hook=false")
                .run();
    }

    private static DueList list(ConfigurableApplicationContext node) {
        return node.getBean(Reminders.class).due;
    }

    private static void lookAt(ConfigurableApplicationContext node, Instant moment) {
        node.getBean(Projections.class).awaitAll(Reminders.GROUP, LONG);
        VeronaClock.at(moment, () -> node.getBean(Ticker.class).look());
    }

    private void note(ConfigurableApplicationContext node, String text) {
        note(node, plan, text);
    }

    private static void note(ConfigurableApplicationContext node, PlanId to, String text) {
        Acting.as(Actor.VERONA, () -> {
            node.getBean(CommandGateway.class).sendAndWait(new SampleCommand.Note(to, text));
        });
        node.getBean(Projections.class).awaitAll(Reminders.GROUP, LONG);
    }

    private long rings(ConfigurableApplicationContext node) {
        return rings(node, plan);
    }

    private static long rings(ConfigurableApplicationContext node, PlanId of) {
        return events(node, of).stream()
                .filter(event -> ((SampleEvent.Noted) event.getPayload()).text().equals(Reminders.RANG))
                .count();
    }

    private List<org.axonframework.eventhandling.DomainEventMessage<?>> events(ConfigurableApplicationContext node) {
        return events(node, plan);
    }

    private static List<org.axonframework.eventhandling.DomainEventMessage<?>> events(
            ConfigurableApplicationContext node, PlanId of) {
        return new ArrayList<>(node.getBean(MongoEventStorageEngine.class)
                .readEvents(of.value())
                .asStream()
                .toList());
    }

    private static void awaitUntil(BooleanSupplier condition) {
        long deadline = System.nanoTime() + LONG.toNanos();
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
