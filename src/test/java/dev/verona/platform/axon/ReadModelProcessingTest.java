package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.verona.platform.axon.PlatformTest.SampleCommand;
import dev.verona.platform.mongo.MongoConnection;
import dev.verona.platform.projection.ProjectionAdmin;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.platform.testing.Chaos;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;

/** A read model that counts each plan's notes, and what becomes of it when events fail and when it is made anew. */
@SpringBootTest(
        classes = {PlatformTest.Slice.class, Tallies.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "verona.store=memory")
class ReadModelProcessingTest {

    private static final String TALLIES = Tallies.GROUP;
    private static final String POISON = Tallies.POISON;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    CommandGateway commands;

    @Autowired
    Projections projections;

    @Autowired
    ProjectionAdmin admin;

    @Autowired
    DeadLetters letters;

    @Autowired
    Redelivery redelivery;

    @Autowired
    Tallies tallies;

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    MongoConnection connection;

    @Autowired
    @Qualifier("projectionsHealthIndicator")
    HealthIndicator health;

    private final PlanId plan = PlanId.random();
    private final PlanId other = PlanId.random();

    @AfterEach
    void mend() {
        tallies.mended = true;
        while (!letters.all().isEmpty()) {
            var letter = letters.all().getFirst();
            redelivery.retry(letter.processor(), letter.stream());
        }
        tallies.mended = false;
    }

    @Test
    void a_failing_event_waits_with_its_later_siblings_and_the_other_plans_move_on() {
        note(plan, "first");
        note(plan, POISON);
        note(plan, "third");
        note(other, "elsewhere");

        assertThat(projections.awaitOwnWrites(TALLIES, PATIENCE)).isTrue();
        assertThat(tallies.count(plan)).isEqualTo(1);
        assertThat(tallies.count(other)).isEqualTo(1);
        assertThat(letters.of(TALLIES, plan.value()))
                .extracting(DeadLetter::failed)
                .containsExactly(true, false);
        assertThat(letters.of(TALLIES, plan.value()).getFirst()).satisfies(letter -> {
            assertThat(letter.reason()).contains("cannot be counted");
            assertThat(letter.type()).isEqualTo("sample.Noted");
            assertThat(letter.payload()).contains(POISON);
        });
    }

    @Test
    void health_is_up_and_tells_how_many_events_are_set_aside() {
        assertThat(health().getDetails()).doesNotContainKey("setAside");
        note(plan, POISON);
        note(plan, "second");
        projections.awaitOwnWrites(TALLIES, PATIENCE);

        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(health().getDetails()).containsEntry("setAside", 2L);

        tallies.mended = true;
        redelivery.retry(TALLIES, plan.value());
        assertThat(health().getDetails()).doesNotContainKey("setAside");
    }

    private Health health() {
        return Objects.requireNonNull(health.health());
    }

    @Test
    void what_waited_is_taken_in_in_its_order_once_the_cause_is_mended() {
        note(plan, POISON);
        note(plan, "second");
        projections.awaitOwnWrites(TALLIES, PATIENCE);
        assertThat(redelivery.retry(TALLIES, plan.value())).as("not mended yet").isFalse();
        assertThat(letters.of(TALLIES, plan.value())).hasSize(2);

        tallies.mended = true;

        assertThat(redelivery.retry(TALLIES, plan.value())).isTrue();
        assertThat(letters.of(TALLIES, plan.value())).isEmpty();
        assertThat(tallies.count(plan)).isEqualTo(2);
        note(plan, "third");
        projections.awaitOwnWrites(TALLIES, PATIENCE);
        assertThat(tallies.count(plan)).isEqualTo(3);
    }

    @Test
    void a_discarded_event_is_left_out_and_those_behind_it_are_taken_in() {
        note(plan, POISON);
        note(plan, "second");
        projections.awaitOwnWrites(TALLIES, PATIENCE);

        redelivery.discard(letters.of(TALLIES, plan.value()).getFirst());

        assertThat(letters.of(TALLIES, plan.value())).isEmpty();
        assertThat(tallies.count(plan)).isEqualTo(1);
    }

    @Test
    void only_what_failed_or_waits_can_be_tried_again_and_only_once() {
        note(plan, POISON);
        projections.awaitOwnWrites(TALLIES, PATIENCE);
        var letter = letters.of(TALLIES, plan.value()).getFirst();
        redelivery.discard(letter);

        assertThatThrownBy(() -> redelivery.discard(letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> redelivery.retry(TALLIES, plan.value())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> letters.find(TALLIES, letter.position())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> redelivery.retry("nothing of that name", plan.value()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag(Chaos.TAG)
    void poison_events_set_aside_their_own_plans_events_and_nobody_elses() {
        int poisoned = Chaos.rounds(100, 1_000);
        long start = System.nanoTime();
        for (int i = 0; i < poisoned; i++) {
            var sick = PlanId.random();
            note(sick, "before " + i);
            note(sick, POISON);
            note(sick, "after " + i);
            note(plan, "note " + i);
        }

        assertThat(projections.awaitOwnWrites(TALLIES, PATIENCE)).isTrue();
        var aside = letters.all();
        assertThat(aside).hasSize(2 * poisoned);
        assertThat(aside).filteredOn(DeadLetter::failed).hasSize(poisoned);
        assertThat(letters.count()).isEqualTo(2L * poisoned);
        assertThat(tallies.count(plan)).isEqualTo(poisoned);
        var sick = aside.stream().map(DeadLetter::stream).distinct().toList();
        assertThat(sick).hasSize(poisoned).allMatch(one -> tallies.count(new PlanId(one)) == 1);

        tallies.mended = true;
        assertThat(sick).allMatch(one -> redelivery.retry(TALLIES, one));
        assertThat(letters.all()).isEmpty();
        long found = tallies.count(plan)
                + sick.stream().mapToLong(one -> tallies.count(new PlanId(one))).sum();
        long tried = 4L * poisoned;
        new Chaos.Tally(
                        "poison events: set aside, the rest taken in, tried again",
                        poisoned,
                        tried,
                        tried,
                        Math.min(tried, found),
                        Math.max(0, tried - found),
                        Math.max(0, found - tried),
                        Duration.ofNanos(System.nanoTime() - start))
                .check();
    }

    @Test
    void a_read_model_is_made_anew_beside_the_one_that_is_shown() {
        for (int i = 0; i < 20; i++) {
            note(plan, "note " + i);
        }
        projections.awaitOwnWrites(TALLIES, PATIENCE);
        tallies.forge(plan, 999);
        int before = tallies.model.live();

        admin.rebuild(TALLIES);
        while (tallies.model.live() == before) {
            assertThat(tallies.count(plan)).as("screens never go empty").isIn(999, 20);
        }

        awaitUntil(() -> !admin.state(TALLIES).replaying());
        assertThat(tallies.count(plan)).isEqualTo(20);
        note(plan, "after");
        projections.awaitOwnWrites(TALLIES, PATIENCE);
        assertThat(tallies.count(plan)).isEqualTo(21);
        assertThat(admin.state(TALLIES).error()).isNull();
    }

    @Test
    void what_is_made_anew_equals_what_was_made_live() {
        admin.rebuild(TALLIES); // what other tests mended, forged or discarded is no part of the events
        awaitUntil(() -> !admin.state(TALLIES).replaying());
        for (int i = 0; i < 40; i++) {
            note(i % 3 == 0 ? plan : other, i == 20 ? POISON : "note " + i);
        }
        projections.awaitOwnWrites(TALLIES, PATIENCE);
        var live = tallies.documents.all();
        var aside = letters.all();

        admin.rebuild(TALLIES);
        awaitUntil(() -> !admin.state(TALLIES).replaying());

        assertThat(tallies.documents.all()).isEqualTo(live);
        assertThat(letters.all())
                .extracting(DeadLetter::position)
                .isEqualTo(aside.stream().map(DeadLetter::position).toList());
    }

    @Test
    void the_former_documents_and_letters_are_cleared_away() {
        note(plan, POISON);
        projections.awaitOwnWrites(TALLIES, PATIENCE);

        admin.rebuild(TALLIES);
        awaitUntil(() -> !admin.state(TALLIES).replaying());

        awaitUntil(() -> connection.database().listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> name.startsWith("sample_tallies"))
                .toList()
                .equals(List.of("sample_tallies.g" + tallies.model.live())));
        assertThat(letters.of(TALLIES, plan.value())).hasSize(1);
        awaitUntil(() -> connection
                        .database()
                        .getCollection("dead_letters")
                        .countDocuments(Filters.lt("generation", tallies.model.live()))
                == 0);
    }

    /** Where a process was killed while a new generation took the place of the old one, and what it had written by then. */
    enum Killed {
        BEFORE_THE_FIRST_EVENT,
        IN_THE_MIDDLE,
        BEFORE_THE_SWAP,
        AFTER_THE_SWAP,
        BEFORE_THE_OLD_WAS_CLEARED_AWAY
    }

    @ParameterizedTest
    @EnumSource(Killed.class)
    void a_kill_at_any_step_leaves_the_old_or_the_new_and_the_next_start_ends_what_was_begun(Killed step) {
        for (int i = 0; i < 10; i++) {
            note(plan, "note " + i);
        }
        projections.awaitOwnWrites(TALLIES, PATIENCE);
        int former = tallies.model.live();
        var tokens = connection.database().getCollection("tokens");
        var made = connection.database().getCollection("sample_tallies.g" + (former + 1));
        rebuilds.stop();
        made.drop();
        if (step != Killed.BEFORE_THE_FIRST_EVENT) {
            tallies.documents
                    .all()
                    .forEach((id, tally) -> made.insertOne(new Document("_id", id)
                            .append("count", tally.count())
                            .append("position", tally.position())));
        }
        var token = new Document(Objects.requireNonNull(
                tokens.find(Filters.eq("_id", TALLIES + "/0")).first()));
        token.append("_id", TALLIES + "~rebuild/0")
                .append("processor", TALLIES + "~rebuild")
                .append("owner", null)
                .append("generation", former + 1);
        if (step == Killed.BEFORE_THE_FIRST_EVENT) {
            token.append("token", token.getString("token").replaceAll("\\d+", "0"));
        }
        if (step == Killed.IN_THE_MIDDLE) {
            note(plan, "after it was killed");
        }
        projections.awaitOwnWrites(TALLIES, PATIENCE);
        int expected = tallies.count(plan);
        switch (step) {
            case BEFORE_THE_FIRST_EVENT, IN_THE_MIDDLE, BEFORE_THE_SWAP -> tokens.insertOne(token);
            case AFTER_THE_SWAP -> {
                tokens.insertOne(token);
                swapped(former + 1);
            }
            case BEFORE_THE_OLD_WAS_CLEARED_AWAY -> swapped(former + 1);
        }
        assertThat(tallies.count(plan)).as("screens never go empty").isEqualTo(expected);

        rebuilds.start();

        awaitUntil(() -> !admin.state(TALLIES).replaying());
        assertThat(tallies.model.live()).isEqualTo(former + 1);
        assertThat(tallies.count(plan)).isEqualTo(expected);
        note(plan, "after the start");
        projections.awaitOwnWrites(TALLIES, PATIENCE);
        assertThat(tallies.count(plan)).isEqualTo(expected + 1);
        if (step == Killed.BEFORE_THE_OLD_WAS_CLEARED_AWAY) {
            awaitUntil(() -> !connection
                    .database()
                    .listCollectionNames()
                    .into(new ArrayList<>())
                    .contains(former == 0 ? "sample_tallies" : "sample_tallies.g" + former));
        }
    }

    /** As the one write leaves it. */
    private void swapped(int generation) {
        connection
                .database()
                .getCollection("tokens")
                .updateOne(Filters.eq("_id", TALLIES + "/0"), Updates.set("generation", generation));
        tallies.model.show(generation);
    }

    @Test
    void what_is_recorded_while_a_read_model_is_made_anew_is_in_it() {
        for (int i = 0; i < 30; i++) {
            note(plan, "note " + i);
        }
        admin.rebuild(TALLIES);
        for (int i = 0; i < 30; i++) {
            note(plan, "meanwhile " + i);
        }

        awaitUntil(() -> !admin.state(TALLIES).replaying());
        assertThat(projections.awaitOwnWrites(TALLIES, PATIENCE)).isTrue();
        assertThat(tallies.count(plan)).isEqualTo(60);
    }

    @Test
    void what_cannot_be_taken_in_anew_either_is_set_aside_anew() {
        note(plan, POISON);
        projections.awaitOwnWrites(TALLIES, PATIENCE);
        admin.rebuild(TALLIES);
        awaitUntil(() -> !admin.state(TALLIES).replaying());

        assertThat(letters.of(TALLIES, plan.value())).hasSize(1);
        tallies.mended = true;
        admin.rebuild(TALLIES);
        awaitUntil(() -> !admin.state(TALLIES).replaying());
        assertThat(letters.of(TALLIES, plan.value())).isEmpty();
        assertThat(tallies.count(plan)).isEqualTo(1);
    }

    private void note(PlanId to, String text) {
        Acting.as(Actor.VERONA, () -> {
            commands.sendAndWait(new SampleCommand.Note(to, text));
        });
    }

    private static void awaitUntil(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
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
