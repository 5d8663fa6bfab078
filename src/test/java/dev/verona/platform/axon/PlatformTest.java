package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import dev.verona.platform.eventstore.LiveEventStore;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.live.LiveEvent;
import dev.verona.platform.live.LiveEvents;
import dev.verona.platform.projection.NotRebuildable;
import dev.verona.platform.projection.ProjectionAdmin;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessagePolicy;
import dev.verona.platform.testing.SampleEvent;
import dev.verona.platform.time.VeronaClock;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/** The platform on its own, with one aggregate, one read model and one automation. */
@SpringBootTest(
        classes = PlatformTest.Slice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "verona.store=memory")
public class PlatformTest {

    private static final String NOTES = "sample-notes";
    private static final String AUTOMATION = "sample-automation";

    @Autowired
    CommandGateway commands;

    @Autowired
    Projections projections;

    @Autowired
    ProjectionAdmin admin;

    @Autowired
    LiveEvents live;

    @Autowired
    LiveEventStore store;

    @Autowired
    MongoEventStorageEngine engine;

    @Autowired
    NotesProjection notes;

    @Autowired
    Automation automation;

    @Autowired
    ApplicationContext context;

    private PlanId plan = PlanId.random();

    @BeforeEach
    void anotherPlan() {
        plan = PlanId.random();
    }

    @Test
    void people_read_what_they_just_wrote() {
        for (int i = 0; i < 30; i++) {
            note("note " + i);
            projections.awaitOwnWrites(NOTES);
            assertThat(notes.count(plan)).isEqualTo(i + 1);
        }
    }

    @Test
    void waiting_for_own_writes_ends_as_soon_as_they_are_there() {
        note("warm");
        awaitUntil(() -> notes.count(plan) == 1);
        long slowest = 0;
        for (int i = 0; i < 20; i++) {
            note("note " + i);
            long start = System.nanoTime();
            projections.awaitOwnWrites(NOTES);
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofMillis(450));
    }

    @Test
    void a_rejection_reaches_the_sender_as_it_is_and_records_nothing() {
        long before = store.head();

        assertThatThrownBy(() -> note(""))
                .isExactlyInstanceOf(InvalidInput.class)
                .hasMessage("Write something.");

        assertThat(store.head()).isEqualTo(before);
    }

    @Test
    void an_event_carries_who_acted_and_when_it_was_by_the_moved_clock() {
        var moment = Instant.parse("2026-01-15T09:30:00Z");

        VeronaClock.at(moment, () -> note("in January"));

        var event = last();
        assertThat(event.getTimestamp()).isEqualTo(moment);
        assertThat(event.getMetaData()).containsEntry("personName", "Verona").containsKey("correlationId");
    }

    @Test
    void open_screens_hear_of_an_event_of_their_stream_at_once() throws Exception {
        var heard = new LinkedBlockingQueue<LiveEvent>();
        var elsewhere = new LinkedBlockingQueue<LiveEvent>();
        try (var _ = live.subscribe(plan.value(), heard::add);
                var _ = live.subscribeTo(SampleEvent.class, event -> {
                    throw new IllegalStateException("a broken screen");
                });
                var _ = live.subscribe("another", elsewhere::add)) {
            note("first");
            note("second");

            assertThat(heard.poll(5, TimeUnit.SECONDS)).satisfies(event -> {
                assertThat(event.payload()).isEqualTo(new SampleEvent.Noted(plan, "first"));
                assertThat(event.actor().isVerona()).isTrue();
                assertThat(event.sequence()).isZero();
            });
            assertThat(heard.poll(5, TimeUnit.SECONDS)).isNotNull();
        }
        note("after closing");
        awaitUntil(() -> notes.count(plan) == 3);
        assertThat(heard).isEmpty();
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void a_read_model_is_dropped_and_rebuilt_from_the_events() {
        for (int i = 0; i < 10; i++) {
            note("note " + i);
        }
        projections.awaitOwnWrites(NOTES);
        int resets = notes.resets.get();
        notes.forge(plan, 999);

        admin.rebuild(NOTES);

        awaitUntil(() -> notes.count(plan) == 10 && !admin.state(NOTES).replaying());
        assertThat(notes.resets).hasValue(resets + 1);
        assertThat(admin.state(NOTES)).satisfies(state -> {
            assertThat(state.lag()).isZero();
            assertThat(state.progress()).isEqualTo(1);
            assertThat(state.error()).isNull();
        });
        note("after");
        awaitUntil(() -> notes.count(plan) == 11);
    }

    @Test
    void an_automation_is_never_rebuilt() {
        note("something");
        awaitUntil(() -> automation.seen.stream().anyMatch(event -> event.plan().equals(plan)));

        assertThat(admin.state(AUTOMATION).rebuildable()).isFalse();
        assertThatThrownBy(() -> admin.rebuild(AUTOMATION)).isInstanceOf(NotRebuildable.class);
        assertThatThrownBy(() -> admin.rebuild("no such thing")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_failing_read_model_stands_still_says_so_and_goes_on_when_mended() {
        notes.broken = true;
        try {
            note("that breaks it");
            awaitUntil(() -> health("projections").equals(Status.DOWN));
            assertThat(admin.state(NOTES).error()).contains("broken on purpose");
            assertThat(admin.state(NOTES).lag()).isPositive();
            assertThat(health("store")).isEqualTo(Status.UP);
        } finally {
            notes.broken = false;
        }
        awaitUntil(() -> notes.count(plan) == 1);
        awaitUntil(() -> health("projections").equals(Status.UP));
    }

    @Test
    void a_long_stream_has_a_snapshot() {
        for (int i = 0; i < 205; i++) {
            note("note " + i);
        }

        awaitUntil(() -> engine.readSnapshot(plan.value()).isPresent());
        note("one more");
        assertThat(engine.lastSequenceNumberFor(plan.value())).contains(205L);
    }

    private Status health(String name) {
        return Objects.requireNonNull(context.getBean(name + "HealthIndicator", HealthIndicator.class)
                        .health())
                .getStatus();
    }

    private org.axonframework.eventhandling.EventMessage<?> last() {
        return engine.readEvents(plan.value()).asStream().toList().getLast();
    }

    private void note(String text) {
        Acting.as(Actor.VERONA, () -> {
            commands.sendAndWait(new SampleCommand.Note(plan, text));
        });
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

    public sealed interface SampleCommand {
        record Note(@TargetAggregateIdentifier PlanId plan, String text) implements SampleCommand {}
    }

    @Revision("1")
    @Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregates")
    static class Notebook {
        @AggregateIdentifier
        @SuppressWarnings("UnusedVariable") // Axon reads it
        private @Nullable PlanId plan;

        private boolean closed;
        private int notes;

        Notebook() {}

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        int on(SampleCommand.Note command) {
            if (command.text().isEmpty()) {
                throw new InvalidInput("text", "Write something.");
            }
            if (closed) {
                throw new InvalidInput("text", "The notebook is closed.");
            }
            AggregateLifecycle.apply(new SampleEvent.Noted(command.plan(), command.text()));
            return notes;
        }

        @EventSourcingHandler
        void on(SampleEvent.Noted event) {
            plan = event.plan();
            closed = event.text().equals("close");
            notes++;
        }
    }

    @Component
    @ProcessingGroup(NOTES)
    static class NotesProjection {
        final AtomicInteger resets = new AtomicInteger();
        volatile boolean broken;
        private final com.mongodb.client.MongoCollection<Document> collection;

        NotesProjection(MongoDatabase database) {
            this.collection = database.getCollection("sample_notes");
        }

        @EventHandler
        void on(SampleEvent.Noted event) {
            if (broken) {
                throw new IllegalStateException("broken on purpose");
            }
            save(event.plan(), count(event.plan()) + 1);
        }

        @ResetHandler
        void reset() {
            collection.drop();
            resets.incrementAndGet();
        }

        int count(PlanId plan) {
            var document = collection.find(Filters.eq("_id", plan.value())).first();
            return document == null ? 0 : document.getInteger("count");
        }

        void forge(PlanId plan, int count) {
            save(plan, count);
        }

        private void save(PlanId plan, int count) {
            collection.replaceOne(
                    Filters.eq("_id", plan.value()),
                    new Document("_id", plan.value()).append("count", count),
                    new ReplaceOptions().upsert(true));
        }
    }

    @Component
    @ProcessingGroup(AUTOMATION)
    @DisallowReplay
    static class Automation {
        final List<SampleEvent.Noted> seen = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(SampleEvent.Noted event) {
            seen.add(event);
        }
    }

    @Component
    static class Policy implements MessagePolicy<SampleCommand> {
        @Override
        public Class<SampleCommand> messages() {
            return SampleCommand.class;
        }

        @Override
        public void authorise(Actor actor, SampleCommand command) {}
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        AxonAutoConfiguration.class,
        AxonTracingAutoConfiguration.class,
        EventProcessingAutoConfiguration.class,
        InfraConfiguration.class,
        NoOpTransactionAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = "dev.verona.platform",
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?")
            })
    @Import({Notebook.class, NotesProjection.class, Automation.class, Policy.class})
    public static class Slice {}
}
