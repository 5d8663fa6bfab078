package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.testing.SecondServer;
import dev.verona.platform.testing.Servers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who works on which part of the events, when there are several nodes. */
class MongoTokensTest {

    private static final String PROCESSOR = "sample";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    abstract static class Contract {

        private @Nullable MongoConnection connection;
        private Duration elapsed = Duration.ofDays(1);

        abstract MongoConnection connect();

        @BeforeEach
        void open() {
            connection = connect();
            connection.database().getCollection("tokens").drop();
        }

        @AfterEach
        void close() {
            Objects.requireNonNull(connection).close();
        }

        private MongoTokens node(String name) {
            return new MongoTokens(
                    Objects.requireNonNull(connection).database(),
                    Serializers.messages(),
                    new ReadModels(Objects.requireNonNull(connection)),
                    name,
                    TIMEOUT,
                    () -> elapsed.toNanos());
        }

        private void pass(Duration time) {
            elapsed = elapsed.plus(time);
        }

        private static GlobalSequenceTrackingToken at(long position) {
            return new GlobalSequenceTrackingToken(position);
        }

        private static List<Integer> segments(MongoTokens node) {
            return node.fetchAvailableSegments(PROCESSOR).stream()
                    .map(Segment::getSegmentId)
                    .toList();
        }

        @Test
        void a_token_comes_back_as_it_was_stored() {
            var one = node("one");
            one.initializeTokenSegments(PROCESSOR, 2, at(7));

            assertThat(one.fetchSegments(PROCESSOR)).containsExactly(0, 1);
            assertThat(one.fetchToken(PROCESSOR, 1)).isEqualTo(at(7));
            one.storeToken(at(9), PROCESSOR, 1);
            assertThat(one.fetchToken(PROCESSOR, 1)).isEqualTo(at(9));
            one.storeToken(at(9), PROCESSOR, 1);
            one.storeToken(null, PROCESSOR, 1);
            assertThat(one.fetchToken(PROCESSOR, 1)).isNull();
            assertThat(one.peek(PROCESSOR, 0)).contains(at(7));
        }

        @Test
        void segments_are_made_once() {
            node("one").initializeTokenSegments(PROCESSOR, 1);

            assertThatThrownBy(() -> node("two").initializeTokenSegments(PROCESSOR, 1))
                    .isInstanceOf(UnableToClaimTokenException.class);
            assertThatThrownBy(() -> node("two").initializeSegment(null, PROCESSOR, 0))
                    .isInstanceOf(UnableToInitializeTokenException.class);
        }

        @Test
        void what_one_node_works_on_another_leaves_alone() {
            var one = node("one");
            var two = node("two");
            one.initializeTokenSegments(PROCESSOR, 2, at(0));
            one.fetchToken(PROCESSOR, 0);

            assertThat(segments(two)).containsExactly(1);
            assertThatThrownBy(() -> two.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
            assertThatThrownBy(() -> two.storeToken(at(1), PROCESSOR, 0))
                    .isInstanceOf(UnableToClaimTokenException.class);
            assertThatThrownBy(() -> two.extendClaim(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
            assertThatThrownBy(() -> two.deleteToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
            two.releaseClaim(PROCESSOR, 0);
            one.storeToken(at(1), PROCESSOR, 0);
            assertThat(two.fetchToken(PROCESSOR, 1)).isEqualTo(at(0));
        }

        @Test
        void a_released_claim_is_taken_at_once() {
            var one = node("one");
            one.initializeTokenSegments(PROCESSOR, 1, at(0));
            one.fetchToken(PROCESSOR, 0);
            one.storeToken(at(5), PROCESSOR, 0);

            one.releaseClaim(PROCESSOR, 0);

            assertThat(segments(node("two"))).containsExactly(0);
            assertThat(node("two").fetchToken(PROCESSOR, 0)).isEqualTo(at(5));
            assertThatThrownBy(() -> one.extendClaim(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
        }

        @Test
        void a_claim_whose_owner_does_not_move_is_stolen_and_its_owner_told() {
            var dead = node("dead");
            var two = node("two");
            dead.initializeTokenSegments(PROCESSOR, 1, at(0));
            dead.fetchToken(PROCESSOR, 0);
            dead.storeToken(at(5), PROCESSOR, 0);
            assertThat(segments(two)).isEmpty();
            pass(TIMEOUT.minusSeconds(1));
            assertThat(segments(two)).isEmpty();
            pass(Duration.ofSeconds(2));

            assertThat(segments(two)).containsExactly(0);
            assertThat(two.fetchToken(PROCESSOR, 0)).isEqualTo(at(5));

            assertThatThrownBy(() -> dead.storeToken(at(6), PROCESSOR, 0))
                    .isInstanceOf(UnableToClaimTokenException.class);
            assertThatThrownBy(() -> dead.extendClaim(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
            assertThat(two.peek(PROCESSOR, 0)).contains(at(5));
        }

        @Test
        void a_claim_that_is_extended_is_never_stolen_whatever_the_clocks_say() {
            var one = node("one");
            var two = node("two");
            one.initializeTokenSegments(PROCESSOR, 1, at(0));
            one.fetchToken(PROCESSOR, 0);
            for (int i = 0; i < 20; i++) {
                assertThat(segments(two)).isEmpty();
                pass(TIMEOUT.minusSeconds(1));
                one.extendClaim(PROCESSOR, 0);
            }
            // A node that never looked before takes its time to see whether the owner moves.
            pass(TIMEOUT.multipliedBy(100));
            assertThat(segments(node("three"))).isEmpty();
        }

        @Test
        void of_many_who_steal_at_once_one_gets_it() throws Exception {
            var dead = node("dead");
            dead.initializeTokenSegments(PROCESSOR, 1, at(3));
            dead.fetchToken(PROCESSOR, 0);
            var nodes = new ArrayList<MongoTokens>();
            for (int i = 0; i < 8; i++) {
                nodes.add(node("node" + i));
            }
            nodes.forEach(node -> assertThat(segments(node)).isEmpty());
            pass(TIMEOUT.plusSeconds(1));
            var won = new AtomicInteger();
            var work = new ArrayList<Callable<Void>>();
            for (var node : nodes) {
                work.add(() -> {
                    try {
                        node.fetchToken(PROCESSOR, 0);
                        won.incrementAndGet();
                    } catch (UnableToClaimTokenException second) {
                        // as it should be
                    }
                    return null;
                });
            }
            try (var executor = Executors.newFixedThreadPool(8)) {
                for (var done : executor.invokeAll(work)) {
                    done.get();
                }
            }
            assertThat(won).hasValue(1);
        }

        @Test
        void every_node_sees_one_storage() {
            assertThat(node("one").retrieveStorageIdentifier())
                    .isPresent()
                    .isEqualTo(node("two").retrieveStorageIdentifier());
        }
    }

    @Nested
    class Embedded extends Contract {
        @Override
        MongoConnection connect() {
            return MongoConnection.inMemory();
        }
    }

    @Nested
    @ExtendWith(SecondServer.class)
    class OverTheWire extends Contract {

        private final Servers server;

        OverTheWire(Servers server) {
            this.server = server;
        }

        @Override
        MongoConnection connect() {
            return MongoConnection.server(server.uri("tokens"));
        }
    }
}
