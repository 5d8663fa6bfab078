package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.platform.axon.PlatformTest.SampleCommand;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.projection.ProjectionAdmin;
import dev.verona.platform.readmodel.ReadModels;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.testing.SecondServer;
import dev.verona.platform.testing.Servers;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Several nodes on one store, of which one makes a read model anew, or tries again what was set aside. */
@ExtendWith(SecondServer.class)
class TwoNodesRebuildTest {

    private static final String TALLIES = Tallies.GROUP;

    private final PlanId plan = PlanId.random();

    @Test
    void a_node_learns_from_the_token_which_generation_is_shown() {
        try (var store = MongoConnection.inMemory();
                var other = MongoConnection.server(store.uri());
                var models = new ReadModels(other)) {
            var tallies = Tallies.documents(models.of(TALLIES));
            var database = store.database();
            database.getCollection("sample_tallies.g1")
                    .insertOne(new Document("_id", "a").append("count", 2).append("position", 9L));
            assertThat(tallies.all()).isEmpty();

            database.getCollection("tokens")
                    .insertOne(new Document("_id", TALLIES + "/0")
                            .append("processor", TALLIES)
                            .append("generation", 1));

            awaitUntil(() -> tallies.find("a").isPresent());
        }
    }

    @Test
    void whichever_node_makes_a_read_model_anew_all_show_the_same_and_go_on(Servers server) {
        var uri = server.fresh();
        try (var first = node(uri);
                var second = node(uri)) {
            for (int i = 0; i < 20; i++) {
                note(i % 2 == 0 ? first : second, "note " + i);
            }
            awaitUntil(() -> count(first) == 20 && count(second) == 20);

            for (var order : List.of(List.of(first, second), List.of(second, first), List.of(first, second))) {
                var node = order.getFirst();
                int shown = tallies(node).model.live();
                int before = count(node);
                node.getBean(ProjectionAdmin.class).rebuild(TALLIES);
                note(order.getLast(), "meanwhile");
                awaitUntil(() -> tallies(first).model.live() == shown + 1
                        && tallies(second).model.live() == shown + 1);
                awaitUntil(() -> count(first) == before + 1 && count(second) == before + 1);
            }
        }
    }

    @Test
    void what_was_set_aside_is_tried_again_on_the_node_that_is_asked(Servers server) {
        var uri = server.fresh();
        try (var first = node(uri);
                var second = node(uri)) {
            note(first, "first");
            note(second, Tallies.POISON);
            note(first, "third");
            awaitUntil(() -> letters(first) == 2 && letters(second) == 2);

            for (var node : List.of(first, second)) {
                tallies(node).mended = true;
                if (letters(node) > 0) {
                    assertThat(node.getBean(Redelivery.class).retry(TALLIES, plan.value()))
                            .isTrue();
                }
                note(node, "after");
            }

            awaitUntil(() -> count(first) == 5 && count(second) == 5);
            assertThat(letters(first)).isZero();
        }
    }

    @Test
    void people_read_what_they_just_wrote_whichever_node_makes_the_read_model(Servers server) {
        var uri = server.fresh();
        try (var first = node(uri);
                var second = node(uri)) {
            for (int i = 1; i <= 20; i += 2) {
                note(first, "note " + i);
                assertThat(first.getBean(Projections.class).awaitOwnWrites(TALLIES, Duration.ofSeconds(20)))
                        .isTrue();
                assertThat(count(first)).isEqualTo(i);
                note(second, "note " + (i + 1));
                assertThat(second.getBean(Projections.class).awaitOwnWrites(TALLIES, Duration.ofSeconds(20)))
                        .isTrue();
                assertThat(count(second)).isEqualTo(i + 1);
            }
        }
    }

    private static ConfigurableApplicationContext node(String uri) {
        return new SpringApplicationBuilder(PlatformTest.Slice.class, Tallies.class)
                .web(WebApplicationType.NONE)
                .properties("verona.mongodb-uri=" + uri, "spring.main.register-shutdown-hook=false")
                .run();
    }

    private static Tallies tallies(ConfigurableApplicationContext node) {
        return node.getBean(Tallies.class);
    }

    private int count(ConfigurableApplicationContext node) {
        return tallies(node).count(plan);
    }

    private static long letters(ConfigurableApplicationContext node) {
        return node.getBean(DeadLetters.class).count();
    }

    private void note(ConfigurableApplicationContext node, String text) {
        Acting.as(Actor.VERONA, () -> {
            node.getBean(CommandGateway.class).sendAndWait(new SampleCommand.Note(plan, text));
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
