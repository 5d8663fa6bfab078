package dev.verona.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.live.LiveEvent;
import dev.verona.platform.live.LiveEvents;
import dev.verona.platform.security.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What a screen hears, and when. */
class LiveTest {

    private static final String STREAM = "plan-1";

    private final Tail tail = new Tail();
    private final List<Long> heard = new CopyOnWriteArrayList<>();
    private final UI ui = new AtOnce();
    private long readModelIsAt = Long.MAX_VALUE;

    @AfterEach
    void nobodyIsHere() {
        UI.setCurrent(null);
    }

    @Test
    void a_read_model_that_fails_keeps_no_screen_from_hearing_of_the_next() {
        var asked = new CopyOnWriteArrayList<Long>();
        listen(position -> {
            asked.add(position);
            if (position == 1) {
                throw new IllegalStateException("The store does not answer");
            }
            return true;
        });
        tail.say(1);
        await().until(() -> asked.contains(1L));
        tail.say(2);
        await().untilAsserted(() -> assertThat(heard).containsExactly(1L, 2L));
    }

    @Test
    void what_is_done_when_a_read_model_is_there_is_done_when_it_fails_too() {
        UI.setCurrent(ui);
        live(position -> {
                    throw new IllegalStateException("The store does not answer");
                })
                .whenHandled("plan", 7, () -> heard.add(7L));
        await().untilAsserted(() -> assertThat(heard).containsExactly(7L));
    }

    @Test
    void a_screen_hears_of_nothing_that_its_read_model_has_not_handled() {
        var handled = new CopyOnWriteArrayList<Long>();
        listen(position -> {
            // Another is recorded while the first is handled.
            if (position == 1) {
                tail.say(2);
            } else {
                assertThat(heard).containsExactly(1L);
            }
            handled.add(position);
            return true;
        });
        tail.say(1);
        await().untilAsserted(() -> assertThat(heard).containsExactly(1L, 2L));
        assertThat(handled).containsExactly(1L, 2L);
    }

    @Test
    void what_was_recorded_between_a_screens_reading_and_its_listening_is_told() {
        tail.say(1);
        arrive();
        tail.say(2);
        listen(position -> true);
        await().untilAsserted(() -> assertThat(heard).containsExactly(2L));
    }

    @Test
    void what_the_read_model_did_not_have_when_a_screen_read_it_is_told() {
        tail.say(1);
        tail.say(2);
        readModelIsAt = 1;
        arrive();
        listen(position -> true);
        await().untilAsserted(() -> assertThat(heard).containsExactly(2L));
    }

    @Test
    void what_comes_to_a_screen_that_is_open_hears_of_what_comes_after_it() {
        arrive();
        Arrival.end(ui);
        tail.say(1);
        listen(position -> true);
        tail.say(2);
        await().untilAsserted(() -> assertThat(heard).containsExactly(2L));
    }

    /** Somebody sets out for a screen. */
    private void arrive() {
        new Arrival(only(LiveEvents.class, tail)).begin(ui);
    }

    private void listen(LongPredicate handled) {
        var screen = new Div();
        ui.add(screen);
        live(handled).on(screen, STREAM, "plan", events -> events.forEach(event -> heard.add(event.position())));
    }

    private Live live(LongPredicate handled) {
        return new Live(only(LiveEvents.class, tail), only(Projections.class, new Handled(handled, readModelIsAt)));
    }

    private static <T> ObjectProvider<T> only(Class<T> type, T bean) {
        return new StaticListableBeanFactory(Map.of("only", bean)).getBeanProvider(type);
    }

    /** A window whose lock nobody else has. */
    private static final class AtOnce extends UI {

        private static final long serialVersionUID = 1L;

        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return CompletableFuture.completedFuture(null);
        }
    }

    private record Handled(LongPredicate handled, long position) implements Projections {

        @Override
        public long position(String name) {
            return position;
        }

        @Override
        public boolean awaitAll(String name, Duration patience) {
            return true;
        }

        @Override
        public boolean awaitOwnWrites(String name, Duration patience) {
            return true;
        }

        @Override
        public boolean awaitPosition(String name, long position, Duration patience) {
            return handled.test(position);
        }
    }

    private static final class Tail implements LiveEvents {

        private final List<Consumer<LiveEvent>> listeners = new CopyOnWriteArrayList<>();
        private final List<LiveEvent> told = new CopyOnWriteArrayList<>();

        void say(long position) {
            var event = new LiveEvent(position, STREAM, position, "word", Actor.VERONA, Instant.EPOCH, "");
            told.add(event);
            listeners.forEach(listener -> listener.accept(event));
        }

        @Override
        public long position() {
            return told.isEmpty() ? 0 : told.getLast().position();
        }

        @Override
        public Subscription subscribe(String streamId, long since, Consumer<LiveEvent> listener) {
            told.stream().filter(event -> event.position() > since).forEach(listener);
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }

        @Override
        public <E> Subscription subscribeTo(Class<E> payloadType, long since, Consumer<LiveEvent> listener) {
            return subscribe(STREAM, since, listener);
        }
    }
}
