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
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Lets a component hear of what was recorded, for as long as it is on a screen. What comes after a pause comes at once; what follows it comes in one
 * call, at most every {@link #CALM}, on the component's own UI, so that a view may read anew and change what it shows.
 */
@org.springframework.stereotype.Component
public final class Live {

    /** How long a screen waits for the read model; then it shows what there is. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How long events are gathered when a screen has just heard of others. */
    private static final Duration CALM = Duration.ofMillis(50);

    /** As {@link #CALM}, for pages that read much whatever happened. */
    public static final Duration SELDOM = Duration.ofSeconds(1);

    /** How long a read model that stands still is left alone. */
    private static final Duration STANDSTILL = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(Live.class);

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
        bind(
                component,
                processor,
                CALM,
                heard,
                (since, listener) -> events.getObject().subscribe(streamId, since, listener));
    }

    /** As {@link #on}, for the events of a type in any stream: for lists. */
    public void onAny(
            Component component, Class<?> payloadType, @Nullable String processor, Consumer<List<LiveEvent>> heard) {
        onAny(component, payloadType, processor, CALM, heard);
    }

    /** @param calm the least time from one call to the next */
    public void onAny(
            Component component,
            Class<?> payloadType,
            @Nullable String processor,
            Duration calm,
            Consumer<List<LiveEvent>> heard) {
        bind(
                component,
                processor,
                calm,
                heard,
                (since, listener) -> events.getObject().subscribeTo(payloadType, since, listener));
    }

    /** Does something on this screen after a while, if somebody still looks at it. */
    public void later(Duration after, Runnable work) {
        onThisScreen(() -> Thread.sleep(after), work);
    }

    /** Does something on this screen when the projection has handled all events up to that position, or has long stood still. */
    public void whenHandled(String processor, long position, Runnable work) {
        onThisScreen(
                () -> {
                    if (!handled(processor, position)) {
                        Thread.sleep(STANDSTILL);
                    }
                },
                work);
    }

    /** False when the projection stands still, or nobody can say how far it is: a screen then shows what there is. */
    private boolean handled(String processor, long position) {
        var known = projections.getIfAvailable();
        try {
            return known == null || known.awaitPosition(processor, position, PATIENCE);
        } catch (RuntimeException e) {
            log.warn("Cannot see how far {} is: {}", processor, e.getMessage(), e);
            return false;
        }
    }

    private interface Pause {
        void await() throws InterruptedException;
    }

    private static void onThisScreen(Pause pause, Runnable work) {
        var ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        Thread.ofVirtual().name("live-later").start(() -> {
            try {
                pause.await();
                var _ = ui.access(work::run);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (UIDetachedException e) {
                // Nobody looks any more.
            }
        });
    }

    /** What the screen cannot have read: what was recorded since it was entered, and what the read model did not have yet. */
    private long since(UI ui, @Nullable String processor) {
        var arrival = Arrival.of(ui);
        var known = projections.getIfAvailable();
        if (processor == null || known == null || arrival.isEmpty()) {
            return Long.MAX_VALUE;
        }
        try {
            return Math.min(arrival.getAsLong(), known.position(processor));
        } catch (RuntimeException e) {
            log.warn("Cannot see how far {} is: {}", processor, e.getMessage(), e);
            return arrival.getAsLong();
        }
    }

    private void bind(
            Component component,
            @Nullable String processor,
            Duration calm,
            Consumer<List<LiveEvent>> heard,
            Subscribing subscribe) {
        Consumer<UI> listen = ui -> listen(component, new Burst(ui, processor, calm, heard, this::handled), subscribe);
        component.addAttachListener(attach -> listen.accept(attach.getUI()));
        component.getUI().filter(ui -> component.isAttached()).ifPresent(listen);
    }

    private interface Subscribing {
        LiveEvents.Subscription from(long since, Consumer<LiveEvent> listener);
    }

    private void listen(Component component, Burst burst, Subscribing subscribe) {
        var subscription = subscribe.from(since(burst.ui, burst.processor), burst::add);
        var once = new Registration[1];
        once[0] = ((DetachNotifier) component).addDetachListener(detach -> {
            burst.close();
            subscription.close();
            once[0].remove();
        });
    }
}
