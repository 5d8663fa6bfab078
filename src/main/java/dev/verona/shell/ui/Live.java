package dev.verona.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachNotifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import dev.verona.platform.axon.Projections;
import dev.verona.platform.live.LiveEvent;
import dev.verona.platform.live.LiveEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Lets a component hear of what was recorded, for as long as it is on a screen. What comes in a burst comes in one call, at most every
 * {@link #CALM}, on the component's own UI, so that a view may read anew and change what it shows.
 */
@org.springframework.stereotype.Component
public final class Live {

    /** How long a screen waits for the read model; then it shows what there is. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How long events are gathered before a screen hears of them. */
    public static final Duration CALM = Duration.ofMillis(50);

    private final ObjectProvider<LiveEvents> events;
    private final ObjectProvider<Projections> projections;

    Live(ObjectProvider<LiveEvents> events, ObjectProvider<Projections> projections) {
        this.events = events;
        this.projections = projections;
    }

    /**
     * Calls {@code heard} with the new events of one stream, in the order of the store.
     *
     * @param processor the projection that the view reads: it is given a moment to have handled the events; {@code null} for none
     */
    public void on(Component component, String streamId, @Nullable String processor, Consumer<List<LiveEvent>> heard) {
        bind(component, processor, heard, listener -> events.getObject().subscribe(streamId, listener));
    }

    /** As {@link #on}, for the events of a type in any stream: for lists. */
    public void onAny(
            Component component, Class<?> payloadType, @Nullable String processor, Consumer<List<LiveEvent>> heard) {
        bind(component, processor, heard, listener -> events.getObject().subscribeTo(payloadType, listener));
    }

    private void bind(
            Component component,
            @Nullable String processor,
            Consumer<List<LiveEvent>> heard,
            Function<Consumer<LiveEvent>, LiveEvents.Subscription> subscribe) {
        component.addAttachListener(attach -> listen(component, attach.getUI(), processor, heard, subscribe));
        component
                .getUI()
                .filter(ui -> component.isAttached())
                .ifPresent(ui -> listen(component, ui, processor, heard, subscribe));
    }

    private void listen(
            Component component,
            UI ui,
            @Nullable String processor,
            Consumer<List<LiveEvent>> heard,
            Function<Consumer<LiveEvent>, LiveEvents.Subscription> subscribe) {
        var burst = new Burst(ui, processor, heard);
        var subscription = subscribe.apply(burst::add);
        var once = new Registration[1];
        once[0] = ((DetachNotifier) component).addDetachListener(detach -> {
            burst.close();
            subscription.close();
            once[0].remove();
        });
    }

    /** The events that one screen has not heard of yet. */
    private final class Burst {

        private final UI ui;
        private final @Nullable String processor;
        private final Consumer<List<LiveEvent>> heard;
        private List<LiveEvent> waiting = new ArrayList<>();
        private boolean closed;

        Burst(UI ui, @Nullable String processor, Consumer<List<LiveEvent>> heard) {
            this.ui = ui;
            this.processor = processor;
            this.heard = heard;
        }

        synchronized void add(LiveEvent event) {
            if (closed) {
                return;
            }
            waiting.add(event);
            if (waiting.size() == 1) {
                Thread.ofVirtual().name("live-screen").start(this::tellSoon);
            }
        }

        private void tellSoon() {
            try {
                Thread.sleep(CALM);
                tell();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void tell() {
            if (processor != null) {
                var last = newest();
                projections.ifAvailable(known -> known.awaitPosition(processor, last, PATIENCE));
            }
            try {
                var _ = ui.access(() -> {
                    var batch = take();
                    if (!batch.isEmpty()) {
                        heard.accept(batch);
                    }
                });
            } catch (UIDetachedException e) {
                close();
            }
        }

        private synchronized long newest() {
            return waiting.isEmpty() ? 0 : waiting.getLast().position();
        }

        private synchronized List<LiveEvent> take() {
            var batch = waiting;
            waiting = new ArrayList<>();
            return closed ? List.of() : batch;
        }

        synchronized void close() {
            closed = true;
            waiting.clear();
        }
    }
}
