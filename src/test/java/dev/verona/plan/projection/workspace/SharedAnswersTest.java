package dev.verona.plan.projection.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SharedAnswersTest {

    private final SharedAnswers<String, List<Integer>> answers = new SharedAnswers<>();
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void those_who_ask_while_another_reads_share_the_next_reading_and_get_none_that_began_before_they_asked()
            throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> answers.ask("plan", () -> {
                begun.countDown();
                await(goOn);
                return List.of(readings.incrementAndGet());
            }));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            var waiting = new AtomicInteger();
            var others = new ArrayList<Future<List<Integer>>>();
            for (int i = 0; i < 20; i++) {
                others.add(people.submit(() -> {
                    waiting.incrementAndGet();
                    return answers.ask("plan", () -> List.of(readings.incrementAndGet()));
                }));
            }
            Awaitility.await().until(() -> waiting.get() == 20);
            TimeUnit.MILLISECONDS.sleep(100);
            goOn.countDown();
            assertThat(first.get()).containsExactly(1);
            for (var other : others) {
                assertThat(other.get()).containsExactly(2);
            }
        }
    }

    @Test
    void what_did_not_change_is_the_same_object_as_before() {
        var before = answers.ask("plan", () -> new ArrayList<>(List.of(1)));
        assertThat(answers.ask("plan", () -> new ArrayList<>(List.of(1)))).isSameAs(before);
        assertThat(answers.ask("plan", () -> new ArrayList<>(List.of(2)))).containsExactly(2);
    }

    @Test
    void what_cannot_be_read_is_asked_for_again() {
        assertThatThrownBy(() -> answers.ask("plan", () -> {
                    throw new IllegalStateException("The store is away");
                }))
                .hasMessage("The store is away");
        assertThat(answers.ask("plan", () -> List.of(7))).containsExactly(7);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
