package dev.verona.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WritesBehindTest {

    private final List<Integer> written = new CopyOnWriteArrayList<>();

    @Test
    void one_batch_is_written_while_the_next_is_taken_in_and_each_before_the_one_after() {
        var held = new CountDownLatch(1);
        try (var writes = new WritesBehind("test")) {
            writes.write(() -> {
                await(held);
                written.add(1);
            });
            assertThat(written).as("its caller goes on").isEmpty();
            held.countDown();
            for (int i = 2; i <= 50; i++) {
                int number = i;
                writes.write(() -> written.add(number));
                assertThat(written).as("those before").hasSizeGreaterThanOrEqualTo(number - 1);
            }
            writes.await();
        }
        assertThat(written).hasSize(50).isSorted();
    }

    @Test
    void nothing_is_written_after_what_failed() {
        try (var writes = new WritesBehind("test")) {
            writes.write(() -> {
                throw new IllegalStateException("no room");
            });
            assertThatThrownBy(() -> writes.write(() -> written.add(2))).hasMessage("no room");
            assertThatThrownBy(writes::await).hasMessage("no room");
        }
        assertThat(written).isEmpty();
    }

    @Test
    void it_is_not_closed_before_everything_is_written() {
        var begun = new CountDownLatch(1);
        try (var writes = new WritesBehind("test")) {
            writes.write(() -> {
                await(begun);
                written.add(1);
            });
            begun.countDown();
        }
        assertThat(written).containsExactly(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
