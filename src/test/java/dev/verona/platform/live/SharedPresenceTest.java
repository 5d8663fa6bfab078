package dev.verona.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.platform.mongo.MongoConnection;
import dev.verona.testing.TestActors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes of one database, each of which looks around when it is told to. */
class SharedPresenceTest {

    private static final Presence.Spot BOARD = new Presence.Spot("Stage board", "", -1, -1);
    private static final Presence.Spot FOCUS = new Presence.Spot("Overview", "plan:FOCUS", 3, 17);

    private final MongoConnection connection = MongoConnection.inMemory();
    private final NodePresence here = node();
    private final NodePresence there = node();
    private final List<List<Presence.Here>> tomHears = new ArrayList<>();
    private final List<List<Presence.Here>> rosaHears = new ArrayList<>();
    private final AtomicBoolean rosaIsConnected = new AtomicBoolean(true);

    private NodePresence node() {
        return new NodePresence(new SharedPresence(connection.database()));
    }

    @AfterEach
    void close() {
        connection.close();
    }

    private Presence.Visit bothCome() {
        here.enter("plan", "tom-1", TestActors.TOM, BOARD, () -> true, tomHears::add);
        var rosa = there.enter("plan", "rosa-1", TestActors.ROSA, BOARD, rosaIsConnected::get, rosaHears::add);
        rounds(1);
        return rosa;
    }

    /** Each node looks around; whoever looked first hears of the other in the next round. */
    private void rounds(int count) {
        for (int i = 0; i <= count; i++) {
            there.round();
            here.round();
        }
    }

    @Test
    void people_at_two_nodes_see_each_other_and_where_they_are() {
        var rosa = bothCome();
        assertThat(tomHears.getLast()).containsExactly(new Presence.Here("rosa-1", TestActors.ROSA, BOARD));
        assertThat(rosaHears.getLast()).containsExactly(new Presence.Here("tom-1", TestActors.TOM, BOARD));
        rosa.move(FOCUS);
        rounds(1);
        assertThat(tomHears.getLast()).containsExactly(new Presence.Here("rosa-1", TestActors.ROSA, FOCUS));
    }

    @Test
    void nobody_is_told_of_who_looks_at_something_else() {
        bothCome();
        there.enter("another", "jun-1", TestActors.JUN, BOARD, () -> true, any -> {});
        rounds(1);
        assertThat(tomHears.getLast()).extracting(Presence.Here::client).containsExactly("rosa-1");
    }

    @Test
    void whoever_leaves_or_whose_browser_died_at_another_node_is_gone_after_a_round() {
        var rosa = bothCome();
        rosaIsConnected.set(false);
        rounds(1);
        assertThat(tomHears.getLast()).isEmpty();
        rosaIsConnected.set(true);
        rounds(1);
        assertThat(tomHears.getLast()).hasSize(1);
        rosa.close();
        rounds(1);
        assertThat(tomHears.getLast()).isEmpty();
    }

    @Test
    void those_at_a_node_that_died_are_gone_after_some_rounds_without_a_sign_of_it() {
        bothCome();
        for (int i = 0; i < 3; i++) {
            here.round();
        }
        assertThat(tomHears.getLast()).as("it may only be late").hasSize(1);
        for (int i = 0; i < 3; i++) {
            here.round();
        }
        assertThat(tomHears.getLast()).isEmpty();
        rounds(1);
        assertThat(tomHears.getLast()).as("it was only late").hasSize(1);
    }

    @Test
    void a_node_that_stops_says_so() {
        bothCome();
        there.stop();
        here.round();
        assertThat(tomHears.getLast()).isEmpty();
    }

    @Test
    void what_a_dead_node_left_is_cleared_away() {
        bothCome();
        for (int i = 0; i < 70; i++) {
            here.round();
        }
        assertThat(connection.database().getCollection("presence").countDocuments())
                .isEqualTo(1);
    }
}
