package dev.verona.platform.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import dev.verona.platform.mongo.MongoConnection;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndexTest {

    record Tally(int count) {}

    private final MongoConnection mongo = MongoConnection.inMemory();
    private final Node here = new Node(mongo);
    private final Node there = new Node(mongo);

    /** What one process has of the same documents. */
    private static final class Node {

        final ReadModel model;
        final Documents<Tally> tallies;
        final Documents<Tally> others;
        final Index<Tally> all;

        Node(MongoConnection mongo) {
            model = new ReadModels(mongo).of("tallies");
            tallies = model.documents("tallies", Tally.class);
            others = model.documents("others", Tally.class);
            all = new Index<>(model, tallies);
        }
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void nothing_was_written_so_there_is_nothing() {
        assertThat(here.all.now()).isEmpty();
    }

    @Test
    void each_node_sees_what_any_of_them_wrote() {
        here.tallies.save("rosa", new Tally(1));
        assertThat(there.all.now()).isEqualTo(Map.of("rosa", new Tally(1)));
        here.tallies.save("rosa", new Tally(2));
        here.tallies.save("tom", new Tally(7));
        assertThat(there.all.now()).isEqualTo(Map.of("rosa", new Tally(2), "tom", new Tally(7)));
        assertThat(here.all.now()).isEqualTo(there.all.now());
    }

    @Test
    void what_was_removed_is_gone_from_memory_too() {
        here.tallies.save("rosa", new Tally(1));
        here.tallies.save("tom", new Tally(7));
        assertThat(there.all.now()).hasSize(2);
        here.tallies.remove("rosa");
        assertThat(there.all.now()).isEqualTo(Map.of("tom", new Tally(7)));
    }

    @Test
    void a_node_that_missed_more_than_is_remembered_reads_everything_anew() {
        here.tallies.save("gone", new Tally(0));
        assertThat(there.all.now()).hasSize(1);
        here.tallies.remove("gone");
        for (int i = 0; i < Index.REMEMBERED + 50; i++) {
            here.tallies.save("t" + i, new Tally(i));
        }
        assertThat(there.all.now()).hasSize(Index.REMEMBERED + 50).doesNotContainKey("gone");
    }

    @Test
    void only_what_changed_is_read_anew() {
        here.tallies.save("rosa", new Tally(1));
        here.tallies.save("tom", new Tally(7));
        here.all.now();
        mongo.database().getCollection("tallies").deleteOne(Filters.eq("_id", "rosa"));
        here.tallies.save("tom", new Tally(8));
        assertThat(here.all.now())
                .as("rosa was taken away behind the read model's back, so nobody asked for her")
                .isEqualTo(Map.of("rosa", new Tally(1), "tom", new Tally(8)));
    }

    @Test
    void other_documents_of_the_read_model_leave_it_alone() {
        here.tallies.save("rosa", new Tally(1));
        var before = here.all.now();
        here.others.save("x", new Tally(1));
        assertThat(here.all.now()).isSameAs(before);
    }

    @Test
    void a_generation_that_is_shown_from_now_on_is_read_whole() {
        here.tallies.save("rosa", new Tally(1));
        assertThat(here.all.now()).hasSize(1);
        here.model.show(1);
        assertThat(here.all.now()).isEmpty();
    }
}
