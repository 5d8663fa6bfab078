package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.verona.platform.axon.PlatformTest.NotesProjection;
import dev.verona.platform.axon.PlatformTest.SampleCommand;
import dev.verona.platform.eventstore.LiveEventStore;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.projection.ProjectionAdmin;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.testing.TestStore;
import dev.verona.shared.PlanId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import newer.types.NewerType;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Data that one version of the platform left to another. */
class EvolutionTest {

    private static final String NOTES = "sample-notes";

    @TempDir
    Path folder;

    private final PlanId plan = PlanId.random();

    /** @param known packages of the events that this version knows; none for the present one's */
    private ConfigurableApplicationContext version(String... known) {
        return new SpringApplicationBuilder(PlatformTest.Slice.class)
                .web(WebApplicationType.NONE)
                .properties("verona.data=" + folder, "spring.main.allow-bean-definition-overriding=true")
                .initializers(context -> {
                    if (known.length > 0) {
                        ((GenericApplicationContext) context)
                                .registerBean("eventTypes", EventTypes.class, () -> EventTypes.in(known));
                    }
                })
                .run();
    }

    @Test
    void a_version_stands_still_before_an_event_that_it_does_not_know_and_the_next_goes_on() {
        var elsewhere = PlanId.random();
        try (var version = version()) {
            note(version, plan, "before");
            TestStore.engine(
                            version.getBean(MongoConnection.class),
                            EventTypes.in("newer.types"),
                            NoOpEventUpcaster.INSTANCE)
                    .appendEvents(List.of(new GenericDomainEventMessage<>(
                            "Notebook", elsewhere.value(), 0, new NewerType.Praised(elsewhere))));
            version.getBean(MongoEventStorageEngine.class).refreshHead();
            note(version, plan, "after");

            awaitUntil(() -> health(version).equals(Status.DOWN));
            assertThat(version.getBean(NotesProjection.class).count(plan)).isEqualTo(1);
            assertThat(version.getBean(ProjectionAdmin.class).state(NOTES)).satisfies(state -> {
                assertThat(state.position()).isEqualTo(1);
                assertThat(state.lag()).isEqualTo(2);
                assertThat(state.error())
                        .startsWith("Position 2 holds an event of type sample.Praised in revision 1")
                        .contains("run that version");
            });
            assertThatThrownBy(() -> note(version, elsewhere, "too old"))
                    .isInstanceOf(WrittenByNewer.class)
                    .hasMessageContaining("newer version");
            assertThat(version.getBean(LiveEventStore.class).head()).isEqualTo(3);
            nobodyStartsItAgain(version);
        }
        try (var next = version("dev.verona", "newer.types")) {
            awaitUntil(() -> next.getBean(NotesProjection.class).count(plan) == 2);
            assertThat(health(next)).isEqualTo(Status.UP);
        }
    }

    /** It did not fail: there is nothing that another start would mend. */
    private static void nobodyStartsItAgain(ConfigurableApplicationContext version) {
        var elapsed = new AtomicLong();
        version.getBean(ProcessorWatchdog.class).stop();
        var watchdog = new ProcessorWatchdog(
                version.getBean(Processors.class),
                version.getBean(LiveEventStore.class),
                version.getBean(MongoTokens.class),
                elapsed::get);
        watchdog.look();
        elapsed.addAndGet(Duration.ofMinutes(5).toNanos());
        assertThat(watchdog.look()).isEmpty();
    }

    @Test
    void a_snapshot_of_another_revision_or_one_that_cannot_be_read_is_passed_over() {
        try (var version = version()) {
            for (int i = 0; i < 205; i++) {
                note(version, plan, "note " + i);
            }
            var engine = version.getBean(MongoEventStorageEngine.class);
            awaitUntil(() -> engine.readSnapshot(plan.value()).isPresent());
            var snapshots = version.getBean(MongoConnection.class).database().getCollection("snapshots");
            var ours = Filters.eq("_id", plan.value());

            var forged = "{\"plan\":\"" + plan + "\",\"notes\":1000}";
            snapshots.updateOne(ours, Updates.set("data", forged));
            assertThat(notesAfterAnother(version)).as("the snapshot is used").isGreaterThan(1000);

            snapshots.updateOne(ours, Updates.set("rev", "0"));
            assertThat(notesAfterAnother(version)).isEqualTo(207);

            snapshots.updateOne(ours, Updates.combine(Updates.set("rev", "1"), Updates.set("data", "{\"pages\":[")));
            assertThat(notesAfterAnother(version)).isEqualTo(208);
        }
    }

    /** How many notes the notebook counts when it is loaded anew. */
    private int notesAfterAnother(ConfigurableApplicationContext version) {
        version.getBean(Cache.class).removeAll();
        return note(version, plan, "another");
    }

    private static int note(ConfigurableApplicationContext version, PlanId plan, String text) {
        var notes = new AtomicInteger();
        Acting.as(Actor.VERONA, () -> {
            notes.set(version.getBean(CommandGateway.class).<Integer>sendAndWait(new SampleCommand.Note(plan, text)));
        });
        return notes.get();
    }

    private static Status health(ConfigurableApplicationContext version) {
        return Objects.requireNonNull(version.getBean("projectionsHealthIndicator", HealthIndicator.class)
                        .health())
                .getStatus();
    }

    private static void awaitUntil(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
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
