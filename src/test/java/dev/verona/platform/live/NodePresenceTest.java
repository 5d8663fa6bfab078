package dev.verona.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.testing.TestActors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class NodePresenceTest {

    private static final Presence.Spot BOARD = new Presence.Spot("Stage board", "", -1, -1);
    private static final Presence.Spot FOCUS = new Presence.Spot("Overview", "plan:FOCUS", 3, 17);

    private final NodePresence presence = new NodePresence((SharedPresence) null);
    private final AtomicBoolean rosaIsConnected = new AtomicBoolean(true);
    private final List<List<Presence.Here>> tomHears = new ArrayList<>();
    private final List<List<Presence.Here>> rosaHears = new ArrayList<>();

    private Presence.Visit tomComes() {
        return presence.enter("plan", "tom-1", TestActors.TOM, BOARD, () -> true, tomHears::add);
    }

    private Presence.Visit rosaComes() {
        return presence.enter("plan", "rosa-1", TestActors.ROSA, BOARD, rosaIsConnected::get, rosaHears::add);
    }

    @Test
    void whoever_comes_is_told_who_is_there_and_they_are_told_of_them() {
        tomComes();
        rosaComes();
        assertThat(tomHears.getLast()).containsExactly(new Presence.Here("rosa-1", TestActors.ROSA, BOARD));
        assertThat(rosaHears.getLast()).containsExactly(new Presence.Here("tom-1", TestActors.TOM, BOARD));
    }

    @Test
    void where_somebody_goes_is_told() {
        tomComes();
        rosaComes().move(FOCUS);
        assertThat(tomHears.getLast()).containsExactly(new Presence.Here("rosa-1", TestActors.ROSA, FOCUS));
    }

    @Test
    void whoever_leaves_is_gone_at_once() {
        tomComes();
        rosaComes().close();
        assertThat(tomHears.getLast()).isEmpty();
    }

    @Test
    void whose_browser_died_is_gone_at_the_next_look_and_back_when_it_connects_again() {
        tomComes();
        rosaComes();
        rosaIsConnected.set(false);
        presence.round();
        assertThat(tomHears.getLast()).isEmpty();
        rosaIsConnected.set(true);
        presence.round();
        assertThat(tomHears.getLast()).hasSize(1);
    }

    @Test
    void nobody_is_told_of_another_thing() {
        tomComes();
        presence.enter("other plan", "jun-1", TestActors.JUN, BOARD, () -> true, others -> {});
        assertThat(tomHears.getLast()).isEmpty();
    }
}
