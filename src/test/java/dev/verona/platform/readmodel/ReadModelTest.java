package dev.verona.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dev.verona.platform.mongo.MongoConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadModelTest {

    record Tally(int count) {}

    private final MongoConnection mongo = MongoConnection.inMemory();
    private final ReadModel model = new ReadModels(mongo).of("tallies");
    private final Documents<Tally> tallies = model.documents("tallies", Tally.class);
    private UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("first"));
    private Batch batch = Batch.of(work, mongo, model, 0);

    @BeforeEach
    void startOutside() {
        end();
    }

    @AfterEach
    void close() {
        end();
        mongo.close();
    }

    @Test
    void a_batch_sees_its_own_changes_and_nobody_else_does_until_it_is_written() {
        tallies.save("rosa", new Tally(1));
        begin();
        tallies.save("rosa", new Tally(2));
        batch.keep();

        assertThat(tallies.find("rosa")).contains(new Tally(2));
        assertThat(tallies.all()).as("what screens are shown").containsEntry("rosa", new Tally(1));

        batch.write(writes -> {});
        end();
        assertThat(tallies.find("rosa")).contains(new Tally(2));
    }

    @Test
    void what_an_event_did_that_could_not_be_handled_is_undone_alone() {
        begin();
        tallies.save("rosa", new Tally(1));
        batch.keep();
        tallies.save("rosa", new Tally(2));
        tallies.save("tom", new Tally(7));
        batch.undo();
        batch.write(writes -> {});
        end();

        assertThat(tallies.all()).isEqualTo(Map.of("rosa", new Tally(1)));
    }

    @Test
    void without_its_token_nothing_of_a_batch_is_written() {
        begin();
        tallies.save("rosa", new Tally(1));

        assertThatThrownBy(() -> batch.write(writes -> {
                    throw new IllegalStateException("Another node has taken over");
                }))
                .hasMessage("Another node has taken over");
        end();

        assertThat(tallies.all()).isEmpty();
    }

    @Test
    void a_document_that_many_events_change_is_written_once() {
        var written = new ArrayList<Integer>();
        model.beforeWrite(changes -> written.add(changes.of(tallies).size()));
        begin();
        for (int i = 1; i <= 50; i++) {
            tallies.save("rosa", new Tally(i));
            batch.keep();
        }
        batch.write(writes -> {});
        end();

        assertThat(written).containsExactly(1);
        assertThat(tallies.find("rosa")).contains(new Tally(50));
    }

    @Test
    void what_is_on_its_way_to_the_database_is_seen_by_the_batches_that_follow() {
        var large = model.documents("large", Tally.class).unremembered();
        var underWay = new ArrayList<Runnable>();
        begin();
        batch.writeBy(underWay::add);
        tallies.save("rosa", new Tally(1));
        large.save("rosa", new Tally(10));
        batch.keep();
        batch.write(writes -> {});
        work.commit();
        assertThat(tallies.all()).as("on its way").isEmpty();

        begin();
        batch.writeBy(underWay::add);
        assertThat(tallies.find("rosa")).contains(new Tally(1));
        assertThat(large.find("rosa")).contains(new Tally(10));
        tallies.save("rosa", new Tally(2));
        batch.keep();
        underWay.removeFirst().run();
        batch.write(writes -> {});
        work.commit();
        underWay.removeFirst().run();

        assertThat(tallies.all()).containsEntry("rosa", new Tally(2));
        begin();
        assertThat(tallies.find("rosa")).contains(new Tally(2));
        assertThat(large.find("rosa")).as("read again").contains(new Tally(10));
    }

    @Test
    void what_the_events_of_a_batch_are_going_to_look_up_is_read_when_the_batch_begins() {
        model.foresee((event, wanted) -> {
            if (event instanceof String name) {
                wanted.add(tallies, name);
            }
        });
        tallies.save("rosa", new Tally(1));
        tallies.save("tom", new Tally(1));
        work = new BatchingUnitOfWork<>(List.of(
                GenericEventMessage.asEventMessage("rosa"),
                GenericEventMessage.asEventMessage("jun"),
                GenericEventMessage.asEventMessage(7)));
        work.start();
        batch = Batch.of(work, mongo, model, 0);
        mongo.database().getCollection("tallies").updateMany(Filters.empty(), Updates.set("count", 2));

        assertThat(tallies.find("rosa")).as("foreseen").contains(new Tally(1));
        assertThat(tallies.find("jun")).as("foreseen, and not there").isEmpty();
        assertThat(tallies.find("tom")).as("read when it is looked up").contains(new Tally(2));
    }

    @Test
    void documents_that_are_not_remembered_are_read_each_time() {
        var large = model.documents("large", Tally.class).unremembered();
        model.prepare(0);
        begin();
        large.save("rosa", new Tally(1));
        batch.write(writes -> {});
        work.commit();
        begin();
        batch.write(writes -> {});
        work.commit();
        mongo.database().getCollection("large").updateOne(Filters.eq("_id", "rosa"), Updates.set("count", 2));

        begin();
        assertThat(large.find("rosa")).contains(new Tally(2));
    }

    @Test
    void a_document_whose_mark_has_not_changed_is_not_read_anew() {
        tallies.save("rosa", new Tally(1));
        var first = tallies.find("rosa", "count", null).orElseThrow();
        assertThat(first.value()).isEqualTo(new Tally(1));
        assertThat(tallies.find("rosa", "count", first).orElseThrow().value()).isSameAs(first.value());

        tallies.save("rosa", new Tally(2));
        assertThat(tallies.find("rosa", "count", first).orElseThrow().value()).isEqualTo(new Tally(2));

        model.prepare(1);
        model.show(1);
        assertThat(tallies.find("rosa", "count", first))
                .as("of another generation")
                .isEmpty();
    }

    @Test
    void a_removed_document_is_gone() {
        tallies.save("rosa", new Tally(1));
        begin();
        tallies.remove("rosa");
        assertThat(tallies.find("rosa")).isEmpty();
        batch.write(writes -> {});
        end();

        assertThat(tallies.find("rosa")).isEmpty();
    }

    @Test
    void the_next_generation_is_made_beside_the_one_that_is_shown() {
        tallies.save("rosa", new Tally(1));
        model.prepare(1);
        begin(1);
        assertThat(tallies.find("rosa")).as("it begins empty").isEmpty();
        tallies.save("rosa", new Tally(9));
        batch.write(writes -> {});
        end();

        assertThat(tallies.find("rosa")).contains(new Tally(1));
        model.show(1);
        assertThat(tallies.find("rosa")).contains(new Tally(9));
        model.dropBefore(1);
        assertThat(mongo.database().listCollectionNames().into(new ArrayList<>()))
                .isEqualTo(List.of("tallies.g1"));
    }

    @Test
    void what_is_new_in_a_generation_under_way_may_be_changed_by_the_batches_that_follow() {
        model.prepare(1);
        begin(1);
        tallies.save("rosa", new Tally(1));
        tallies.save("tom", new Tally(1));
        batch.write(writes -> {});
        work.commit();
        begin(1);
        tallies.save("rosa", new Tally(2));
        tallies.save("jun", new Tally(2));
        tallies.remove("tom");
        batch.write(writes -> {});
        work.commit();
        begin(1);
        tallies.save("tom", new Tally(3));
        batch.write(writes -> {});
        end();
        model.show(1);

        assertThat(tallies.all()).isEqualTo(Map.of("rosa", new Tally(2), "jun", new Tally(2), "tom", new Tally(3)));
    }

    @Test
    void what_somebody_wrote_beside_the_processor_is_not_taken_to_be_new() {
        model.prepare(0);
        tallies.save("rosa", new Tally(1));
        begin();
        tallies.save("rosa", new Tally(2));
        batch.write(writes -> {});
        end();

        assertThat(tallies.all()).isEqualTo(Map.of("rosa", new Tally(2)));
    }

    private void begin() {
        begin(0);
    }

    private void begin(int generation) {
        work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("event"));
        batch = Batch.of(work, mongo, model, generation);
    }

    private void end() {
        if (work.isActive()) {
            work.rollback();
        }
    }
}
