package dev.verona.platform.eventstore;

import static dev.verona.platform.testing.TestStore.noted;
import static dev.verona.platform.testing.TestStore.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.WriteConcern;
import dev.verona.platform.axon.EventTypes;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.testing.CuttingProxy;
import dev.verona.platform.testing.SampleEvent;
import dev.verona.platform.testing.TestStore;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import newer.revisions.NewerRevision;
import newer.types.NewerType;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the event store promises, on every server that Verona runs on: a server more is a subclass more. */
abstract class EventStoreContract {

    private static final int WRITERS = 8;

    TestStore store;

    /** A connection to an empty database, or to the same again. */
    abstract MongoConnection connect();

    @BeforeEach
    void open() {
        store = new TestStore(connect());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void positions_begin_at_one_and_have_no_gaps() {
        store.engine.appendEvents(notes("a", 0, 3));
        store.engine.appendEvents(notes("b", 0, 1));
        store.engine.appendEvents(notes("a", 3, 2));

        assertThat(positions(0)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(store.engine.head()).isEqualTo(6);
    }

    @Test
    void an_empty_store_has_no_events_and_its_head_is_its_tail() {
        assertThat(store.after(0)).isEmpty();
        assertThat(store.engine.createHeadToken()).isEqualTo(store.engine.createTailToken());
        assertThat(store.engine.lastSequenceNumberFor("a")).isEmpty();
        assertThat(store.stream("a", 0)).isEmpty();
    }

    @Test
    void a_commit_is_recorded_as_a_whole_or_not_at_all() {
        store.engine.appendEvents(notes("b", 0, 1));
        var both = List.of(noted("a", 0, "new"), noted("b", 0, "taken"));

        assertThatThrownBy(() -> store.engine.appendEvents(both)).isInstanceOf(ConcurrencyException.class);

        assertThat(store.stream("a", 0)).isEmpty();
        assertThat(positions(0)).containsExactly(1L);
    }

    @Test
    void who_comes_second_at_a_place_in_a_stream_is_refused() {
        store.engine.appendEvents(notes("a", 0, 2));

        assertThatThrownBy(() -> store.engine.appendEvents(List.of(noted("a", 1, "late"))))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(store.stream("a", 0)).containsExactly("note 0", "note 1");
        store.engine.appendEvents(List.of(noted("a", 2, "next")));
        assertThat(positions(0)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_stream_is_read_in_order_from_any_place() {
        for (int i = 0; i < 300; i += 3) {
            store.engine.appendEvents(notes("a", i, 3));
            store.engine.appendEvents(notes("other" + i, 0, 1));
        }

        assertThat(store.stream("a", 0))
                .isEqualTo(IntStream.range(0, 300).mapToObj(i -> "note " + i).toList());
        assertThat(store.stream("a", 298)).containsExactly("note 298", "note 299");
        assertThat(store.stream("a", 300)).isEmpty();
        assertThat(store.engine.lastSequenceNumberFor("a")).contains(299L);
        assertThat(store.engine.lastSequenceNumberFor("other3")).contains(0L);
    }

    @Test
    void streams_that_are_read_ahead_together_say_what_each_says_by_itself() {
        store.engine.appendEvents(List.of(noted("a", 0, "a0"), noted("b", 0, "b0"), noted("c", 0, "c0")));
        store.engine.appendEvents(List.of(noted("b", 1, "b1"), noted("a", 1, "a1")));
        store.engine.appendEvents(notes("long", 0, 9));
        var streams = List.of("a", "b", "c", "long", "none");

        aheadOf(streams, () -> {
            assertThat(store.stream("a", 0)).containsExactly("a0", "a1");
            assertThat(store.stream("a", 1)).containsExactly("a1");
            assertThat(store.stream("b", 0)).containsExactly("b0", "b1");
            assertThat(store.stream("c", 0)).containsExactly("c0");
            assertThat(store.stream("long", 0)).hasSize(9);
            assertThat(store.stream("none", 0)).isEmpty();
            assertThat(streams)
                    .extracting(store.engine::lastSequenceNumberFor)
                    .containsExactly(
                            Optional.of(1L), Optional.of(1L), Optional.of(0L), Optional.of(8L), Optional.empty());
        });
        assertThat(store.stream("c", 0)).containsExactly("c0");
    }

    @Test
    void who_decides_on_a_stream_that_was_read_ahead_is_refused_when_somebody_was_first() {
        store.engine.appendEvents(notes("a", 0, 1));

        aheadOf(List.of("a"), () -> {
            store.engine.appendEvents(List.of(noted("a", 1, "first")));
            assertThat(store.engine.lastSequenceNumberFor("a")).contains(0L);
            assertThatThrownBy(() -> store.engine.appendEvents(List.of(noted("a", 1, "second"))))
                    .isInstanceOf(ConcurrencyException.class);
        });
        assertThat(store.stream("a", 0)).containsExactly("note 0", "first");
    }

    private void aheadOf(List<String> streams, Runnable then) {
        var unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("about all of them"));
        try {
            store.engine.readAhead(streams);
            then.run();
        } finally {
            unit.rollback();
        }
    }

    @Test
    void the_tail_is_read_in_order_from_any_position_even_inside_a_commit() {
        for (int i = 0; i < 40; i++) {
            store.engine.appendEvents(notes("s" + i, 0, 1 + i % 5));
        }
        long head = store.engine.head();

        for (long from = 0; from <= head; from += 7) {
            assertThat(positions(from))
                    .isEqualTo(LongStream.rangeClosed(from + 1, head).boxed().toList());
        }
        assertThat(positions(head)).isEmpty();
    }

    @Test
    void an_event_comes_back_as_it_was() {
        var event = SampleEvents.MEASURED;
        var message = new GenericDomainEventMessage<>("Sample", "a", 0, event)
                .andMetaData(java.util.Map.of("person", "rosa", "correlationId", "c1"));

        store.engine.appendEvents(List.of(message));

        var read = store.after(0).getFirst();
        assertThat(read.getPayload()).isEqualTo(event);
        assertThat(read.getMetaData()).isEqualTo(message.getMetaData());
        assertThat(read.getIdentifier()).isEqualTo(message.getIdentifier());
        assertThat(read.getTimestamp().toEpochMilli())
                .isEqualTo(message.getTimestamp().toEpochMilli());
        var stored = commits().getFirst().getList("events", Document.class).getFirst();
        assertThat(stored.getString("type")).isEqualTo("sample.Measured");
        assertThat(stored.getString("rev")).isEqualTo("3");
    }

    @Test
    void an_event_in_an_older_revision_is_read_as_if_it_had_been_written_today() {
        var old = new StoredEvent(
                "e1", "sample.Measured", "1", Instant.parse("2026-03-04T05:06:07Z"), "a", "Sample", 0, """
                {"plan": "p1", "number": 7, "ratio": 0.5, "at": "2026-03-04T05:06:07Z", "day": "2026-03-04",
                 "amount": "5.00 USD", "text": "one two", "oakmere": 2}""", "{}");
        store.engine.append(Recording.of(List.of(old)));

        var inOrder = (SampleEvent.Measured) store.after(0).getFirst().getPayload();
        var ofStream = store.engine.readEvents("a").next().getPayload();

        assertThat(inOrder.words()).containsExactly("one", "two");
        assertThat(inOrder.counts()).containsExactly(Map.entry(new PlanId("oakmere"), 2));
        assertThat(ofStream).isEqualTo(inOrder);
        assertThat(commits()
                        .getFirst()
                        .getList("events", Document.class)
                        .getFirst()
                        .getString("data"))
                .isEqualTo(old.payload());
    }

    @ParameterizedTest
    @MethodSource
    void readers_stand_still_before_an_event_that_only_a_newer_version_knows(
            String packages, Object event, String named) throws Exception {
        var types = EventTypes.in(packages);
        store.engine.appendEvents(notes("a", 0, 2));
        var newerEngine = TestStore.engine(store.connection, types, NoOpEventUpcaster.INSTANCE);
        try (var newer = LiveEventStore.over(newerEngine, null);
                var reader = store.store.openStream(null)) {
            newerEngine.appendEvents(List.of(new GenericDomainEventMessage<>("Sample", "b", 0, event)));
            store.engine.refreshHead();
            store.engine.appendEvents(notes("a", 2, 1));

            assertThat(reader.nextAvailable()).isNotNull();
            assertThat(reader.nextAvailable()).isNotNull();
            assertThat(reader.hasNextAvailable(50, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(reader.peek()).isEmpty();
            assertThat(store.store.unknownAt(3))
                    .hasValueSatisfying(reason -> assertThat(reason)
                            .hasMessageContaining("Position 3")
                            .hasMessageContaining(named)
                            .hasMessageContaining("run that version"));
            assertThat(store.store.unknownAt(4)).isEmpty();
            assertThatThrownBy(() -> store.stream("b", 0)).isInstanceOf(UnknownEventType.class);
            assertThat(store.stream("a", 0)).hasSize(3);

            // The version that knows it goes on from there.
            try (var knowing = newer.openStream(new GlobalSequenceTrackingToken(2))) {
                assertThat(knowing.nextAvailable().getPayload()).isEqualTo(event);
            }
        }
    }

    static List<Arguments> readers_stand_still_before_an_event_that_only_a_newer_version_knows() {
        return List.of(
                Arguments.of(
                        "newer.types",
                        new NewerType.Praised(new PlanId("b")),
                        "sample.Praised in revision 1, which this Verona does not know"),
                Arguments.of(
                        "newer.revisions",
                        new NewerRevision.Noted(new PlanId("b"), "text", "good"),
                        "sample.Noted in revision 2, of which this Verona knows revision 1"));
    }

    @Test
    void an_event_of_no_aggregate_has_a_place_too() {
        store.engine.appendEvents(
                List.of(GenericEventMessage.asEventMessage(new SampleEvent.Noted(new PlanId("x"), "free"))));

        assertThat(positions(0)).containsExactly(1L);
    }

    @Test
    void each_commit_carries_the_hash_of_the_one_before() {
        for (int i = 0; i < 5; i++) {
            store.engine.appendEvents(notes("s" + i, 0, 2));
        }

        var previous = Commit.NOTHING;
        for (var document : commits()) {
            var commit = Commit.from(document);
            assertThat(commit.previous()).isEqualTo(previous);
            assertThat(commit.intact()).isTrue();
            previous = commit.hash();
        }
        var changed = commits().get(2);
        changed.getList("events", Document.class).getFirst().put("data", "{}");
        assertThat(Commit.from(changed).intact()).isFalse();
    }

    @Test
    void the_newest_snapshot_of_a_stream_is_kept() {
        store.engine.storeSnapshot(noted("a", 10, "ten"));
        store.engine.storeSnapshot(noted("a", 20, "twenty"));
        store.engine.storeSnapshot(noted("a", 15, "late"));

        assertThat(store.engine.readSnapshot("a"))
                .hasValueSatisfying(
                        snapshot -> assertThat(snapshot.getSequenceNumber()).isEqualTo(20));
        assertThat(store.engine.readSnapshot("b")).isEmpty();
    }

    @Test
    void many_writers_leave_no_gap_and_lose_nothing() throws Exception {
        int each = 40;
        together(writer -> () -> {
            for (int i = 0; i < each; i++) {
                store.engine.appendEvents(notes("w" + writer, i * 2L, 2));
            }
            return null;
        });

        int all = WRITERS * each * 2;
        assertThat(positions(0))
                .isEqualTo(LongStream.rangeClosed(1, all).boxed().toList());
        for (int writer = 0; writer < WRITERS; writer++) {
            assertThat(store.stream("w" + writer, 0)).hasSize(each * 2);
        }
    }

    @Test
    void of_many_writers_at_one_place_exactly_one_wins() throws Exception {
        int rounds = 10;
        var wins = new AtomicInteger();
        for (int round = 0; round < rounds; round++) {
            int sequence = round;
            together(writer -> () -> {
                try {
                    store.engine.appendEvents(List.of(noted("contested", sequence, "by " + writer)));
                    wins.incrementAndGet();
                } catch (ConcurrencyException second) {
                    // as promised
                }
                return null;
            });
        }

        assertThat(wins).hasValue(rounds);
        assertThat(store.stream("contested", 0)).hasSize(rounds);
        assertThat(positions(0)).hasSize(rounds);
    }

    @Test
    void a_waiting_reader_hears_of_an_event_at_once() throws Exception {
        var reader = store.store.openStream(store.engine.createHeadToken());
        try (var executor = Executors.newSingleThreadExecutor()) {
            var heard = executor.submit(() -> {
                reader.hasNextAvailable(10, TimeUnit.SECONDS);
                return reader.nextAvailable();
            });
            store.store.publish(notes("a", 0, 1));

            assertThat(heard.get(5, TimeUnit.SECONDS).trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        } finally {
            reader.close();
        }
    }

    @Test
    void a_reader_with_a_callback_is_called() throws Exception {
        var called = new AtomicInteger();
        try (var reader = store.store.openStream(store.engine.createHeadToken())) {
            assertThat(reader.setOnAvailableCallback(called::incrementAndGet)).isTrue();
            store.store.publish(notes("a", 0, 2));

            assertThat(called.get()).isPositive();
            assertThat(reader.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            assertThat(reader.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
            assertThat(reader.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
            assertThat(reader.hasNextAvailable(0, TimeUnit.SECONDS)).isFalse();
        }
    }

    @Test
    void a_token_of_a_moment_stands_before_the_first_event_of_then() {
        store.engine.appendEvents(notes("a", 0, 2));
        var afterAll = store.after(0).getLast().getTimestamp().plus(Duration.ofDays(1));

        assertThat(MongoEventStorageEngine.position(store.engine.createTokenAt(afterAll.minus(Duration.ofDays(2)))))
                .isZero();
        assertThat(MongoEventStorageEngine.position(store.engine.createTokenAt(afterAll)))
                .isEqualTo(2);
    }

    @Test
    void a_command_sent_twice_under_one_id_is_recorded_once_and_answered_alike() {
        store.engine.append(new Recording(stored("a", 0), "c1", "\"a\"", "java.lang.String"));

        assertThatThrownBy(() -> store.engine.append(new Recording(stored("a", 1), "c1", null, null)))
                .isInstanceOfSatisfying(
                        RecordedBefore.class,
                        before -> assertThat(before.recorded())
                                .isEqualTo(new Recorded("c1", 1, "\"a\"", "java.lang.String")));

        assertThat(positions(0)).containsExactly(1L);
        assertThat(store.engine.recorded("c1"))
                .hasValueSatisfying(recorded -> assertThat(recorded.answer()).isEqualTo("\"a\""));
        assertThat(store.engine.recorded("c2")).isEmpty();
        store.engine.append(new Recording(stored("a", 1), "c2", null, null));
        assertThat(store.stream("a", 0)).hasSize(2);
    }

    @Test
    void of_many_who_send_one_command_at_once_one_has_it_recorded() throws Exception {
        int rounds = 10;
        var recorded = new AtomicInteger();
        var told = new AtomicInteger();
        for (int round = 0; round < rounds; round++) {
            var command = "c" + round;
            together(writer -> () -> {
                try {
                    store.engine.append(new Recording(stored("of" + writer, told.get() + 1_000), command, null, null));
                    recorded.incrementAndGet();
                } catch (RecordedBefore before) {
                    assertThat(before.recorded().command()).isEqualTo(command);
                    told.incrementAndGet();
                } catch (ConcurrencyException second) {
                    told.incrementAndGet();
                }
                return null;
            });
        }

        assertThat(recorded).hasValue(rounds);
        assertThat(told).hasValue(rounds * (WRITERS - 1));
        assertThat(positions(0)).hasSize(rounds);
    }

    @Test
    void whoever_waits_too_long_is_told_that_the_store_is_busy_and_nothing_is_recorded() throws Exception {
        try (var proxy = new CuttingProxy(store.connection.uri());
                var slow = MongoConnection.server(proxy.uri())) {
            var appender = appender(slow, Duration.ofMillis(50), Duration.ofSeconds(10));
            appender.append(Recording.of(stored("a", 0)));
            proxy.hold(true);
            try (var executor = Executors.newCachedThreadPool()) {
                var first = executor.submit(() -> appender.append(Recording.of(stored("a", 1))));
                TimeUnit.MILLISECONDS.sleep(100);
                assertThatThrownBy(() -> appender.append(Recording.of(stored("b", 0))))
                        .isInstanceOf(StoreBusy.class)
                        .hasMessageContaining("nothing was recorded");
                proxy.hold(false);
                first.get(10, TimeUnit.SECONDS);
            }
            appender.append(Recording.of(stored("a", 2)));
        }
        store.engine.refreshHead();
        assertThat(store.stream("a", 0)).hasSize(3);
        assertThat(store.stream("b", 0)).isEmpty();
        assertThat(positions(0)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_connection_cut_after_sending_loses_nothing_and_doubles_nothing() throws Exception {
        int each = 15;
        try (var proxy = new CuttingProxy(store.connection.uri());
                var cut = MongoConnection.server(proxy.uri())) {
            var appender = appender(cut, Duration.ofSeconds(20), Duration.ofSeconds(20));
            proxy.cutOneIn(3);
            together(writer -> () -> {
                for (int i = 0; i < each; i++) {
                    appender.append(Recording.of(stored("w" + writer, i)));
                }
                return null;
            });
            assertThat(proxy.cuts()).isPositive();
        }
        store.engine.refreshHead();
        assertThat(positions(0))
                .isEqualTo(
                        LongStream.rangeClosed(1, (long) WRITERS * each).boxed().toList());
        for (int writer = 0; writer < WRITERS; writer++) {
            assertThat(store.stream("w" + writer, 0)).hasSize(each);
        }
    }

    @Test
    void an_outcome_that_cannot_be_read_back_is_called_unknown() {
        try (var proxy = new CuttingProxy(store.connection.uri());
                var gone = MongoConnection.server(proxy.uri())) {
            var appender = appender(gone, Duration.ofMillis(300), Duration.ofMillis(200));
            appender.append(Recording.of(stored("a", 0)));
            proxy.hold(true);
            assertThatThrownBy(() -> appender.append(Recording.of(stored("a", 1))))
                    .isInstanceOf(OutcomeUnknown.class);
        }
    }

    @Test
    void a_reader_hears_of_what_another_process_appends_and_goes_on_when_its_connections_were_cut() throws Exception {
        try (var proxy = new CuttingProxy(store.connection.uri());
                var other = new TestStore(MongoConnection.server(proxy.uri()));
                var reader = other.store.openStream(other.engine.createHeadToken())) {
            for (int i = 0; i < 6; i++) {
                store.engine.appendEvents(notes("a", i * 2L, 2));
                assertThat(reader.hasNextAvailable(20, TimeUnit.SECONDS)).isTrue();
                assertThat(reader.nextAvailable().trackingToken())
                        .isEqualTo(new GlobalSequenceTrackingToken(i * 2 + 1));
                assertThat(reader.nextAvailable().trackingToken())
                        .isEqualTo(new GlobalSequenceTrackingToken(i * 2 + 2));
                if (i % 2 == 1) {
                    proxy.cutAll();
                }
            }
        }
    }

    @Test
    void an_interrupted_caller_leaves_the_others_alone() throws Exception {
        together(writer -> () -> {
            for (int i = 0; i < 20; i++) {
                if (writer % 2 == 0) {
                    Thread.currentThread().interrupt();
                }
                try {
                    store.engine.append(Recording.of(stored("w" + writer, i)));
                } catch (EventStoreException interrupted) {
                    assertThat(interrupted).hasMessageContaining("Interrupted before anything was recorded");
                    i--;
                } finally {
                    var _ = Thread.interrupted();
                }
            }
            return null;
        });

        assertThat(positions(0)).hasSize(WRITERS * 20);
    }

    private static List<StoredEvent> stored(String stream, long sequence) {
        return List.of(StoredEvent.of(noted(stream, sequence, "note " + sequence), TestStore.SERIALIZER));
    }

    private static Appender appender(MongoConnection connection, Duration busyAfter, Duration unknownAfter) {
        return new Appender(
                connection
                        .database()
                        .getCollection("commits")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true)),
                () -> false,
                position -> {},
                new Appender.Patience(busyAfter, unknownAfter));
    }

    private void together(java.util.function.IntFunction<Callable<Void>> work) throws Exception {
        try (var executor = Executors.newFixedThreadPool(WRITERS)) {
            var tasks = new ArrayList<Callable<Void>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                tasks.add(work.apply(writer));
            }
            for (var done : executor.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    List<Long> positions(long after) {
        return store.after(after).stream()
                .map(event -> MongoEventStorageEngine.position(event.trackingToken()))
                .toList();
    }

    private List<Document> commits() {
        return store.connection
                .database()
                .getCollection("commits")
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }
}
