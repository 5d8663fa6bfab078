package dev.verona.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.plan.api.ElementId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final ElementId A = new ElementId("a");
    private static final ElementId B = new ElementId("b");
    private static final ElementId C = new ElementId("c");
    private static final List<ElementId> SIBLINGS = List.of(A, B, C);

    @Test
    void one_place_up_is_after_the_one_before_the_last_neighbour() {
        assertThat(Order.up(SIBLINGS, C)).contains(new Order.Place(A));
        assertThat(Order.up(SIBLINGS, B)).contains(new Order.Place(null));
        assertThat(Order.up(SIBLINGS, A)).isEmpty();
    }

    @Test
    void one_place_down_is_after_the_next_one() {
        assertThat(Order.down(SIBLINGS, A)).contains(new Order.Place(B));
        assertThat(Order.down(SIBLINGS, C)).isEmpty();
    }

    @Test
    void what_is_dropped_takes_the_place_of_what_it_was_dropped_on() {
        assertThat(Order.onto(SIBLINGS, A, C)).isEqualTo(new Order.Place(C));
        assertThat(Order.onto(SIBLINGS, C, A)).isEqualTo(new Order.Place(null));
        assertThat(Order.onto(SIBLINGS, new ElementId("stranger"), B)).isEqualTo(new Order.Place(A));
    }

    @Test
    void as_many_as_possible_stay_where_they_are() {
        assertThat(Order.staying(List.of(2, 0, 1), -1)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void the_one_in_which_somebody_works_stays_and_the_others_move_around_it() {
        assertThat(Order.staying(List.of(2, 0, 1), 0)).containsExactly(0);
        assertThat(Order.staying(Stream.of(1, 0, 2).toList(), 0)).containsExactlyInAnyOrder(0, 2);
    }
}
