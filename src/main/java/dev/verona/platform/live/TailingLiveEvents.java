package dev.verona.platform.live;

import dev.verona.platform.eventstore.LiveEventStore;
import dev.verona.platform.eventstore.MongoEventStorageEngine;
import dev.verona.platform.security.Actor;
import dev.verona.platform.security.MessageMetadata;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Reads the store's tail from the moment this node starts, on a thread of its own, and tells whoever listens. */
@Component
final class TailingLiveEvents implements LiveEvents, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TailingLiveEvents.class);

    private static final long RETRY_MILLIS = 500;

    /** What comes between a screen's reading and its listening: even an import's hundreds in one commit. */
    private static final int REMEMBERED = 1_000;

    private final LiveEventStore store;
    private final List<Listening> listeners = new CopyOnWriteArrayList<>();
    /** The newest last. Its lock is held while anybody is told, so that who comes now hears each event once. */
    private final Deque<Told> remembered = new ArrayDeque<>();

    private volatile long position;
    private volatile @Nullable Thread reader;

    /** Equal to itself alone: the same listener may be subscribed twice. */
    private static final class Listening {
        final Predicate<LiveEvent> wanted;
        final Consumer<LiveEvent> listener;

        Listening(Predicate<LiveEvent> wanted, Consumer<LiveEvent> listener) {
            this.wanted = wanted;
            this.listener = listener;
        }
    }

    private record Told(long position, DomainEventMessage<?> message) {

        LiveEvent event() {
            return new LiveEvent(
                    position,
                    message.getAggregateIdentifier(),
                    message.getSequenceNumber(),
                    message.getPayload(),
                    MessageMetadata.actor(message.getMetaData()).orElse(Actor.VERONA),
                    message.getTimestamp(),
                    message.getMetaData()
                            .getOrDefault(MessageMetadata.CLIENT, "")
                            .toString());
        }
    }

    TailingLiveEvents(LiveEventStore store) {
        this.store = store;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public Subscription subscribe(String streamId, long since, Consumer<LiveEvent> listener) {
        return add(since, event -> event.streamId().equals(streamId), listener);
    }

    @Override
    public <E> Subscription subscribeTo(Class<E> payloadType, long since, Consumer<LiveEvent> listener) {
        return add(since, event -> payloadType.isInstance(event.payload()), listener);
    }

    private Subscription add(long since, Predicate<LiveEvent> wanted, Consumer<LiveEvent> listener) {
        var listening = new Listening(wanted, listener);
        synchronized (remembered) {
            if (since < position) {
                remembered.stream()
                        .filter(told -> told.position() > since)
                        .forEach(told -> tell(listening, told.event()));
            }
            listeners.add(listening);
        }
        return () -> listeners.remove(listening);
    }

    @Override
    public void start() {
        // Known before it runs: it reads on for as long as it is the one that this field names.
        var thread = Thread.ofPlatform().daemon().name("verona-live").unstarted(() -> {
            var head = store.createHeadToken();
            position = MongoEventStorageEngine.position(head);
            readOn(head);
        });
        reader = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var running = reader;
        reader = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return reader != null;
    }

    private void readOn(TrackingToken from) {
        var token = from;
        while (isRunning()) {
            try (var stream = store.openStream(token)) {
                while (isRunning()) {
                    token = tell(stream, token);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!isRunning()) {
                    // The end of the application interrupts whatever it was asking the store.
                    return;
                }
                log.error("Open screens hear nothing: {}. Trying again.", e.getMessage(), e);
                pause();
            }
        }
    }

    private TrackingToken tell(BlockingStream<TrackedEventMessage<?>> stream, TrackingToken token)
            throws InterruptedException {
        if (!stream.hasNextAvailable(10, TimeUnit.SECONDS)) {
            return token;
        }
        var message = stream.nextAvailable();
        if (message instanceof DomainEventMessage<?> domain) {
            tell(new Told(MongoEventStorageEngine.position(message.trackingToken()), domain));
        }
        return message.trackingToken();
    }

    private void tell(Told told) {
        synchronized (remembered) {
            remembered.addLast(told);
            if (remembered.size() > REMEMBERED) {
                remembered.removeFirst();
            }
            position = told.position();
            if (!listeners.isEmpty()) {
                var event = told.event();
                listeners.forEach(listening -> tell(listening, event));
            }
        }
    }

    private static void tell(Listening listening, LiveEvent event) {
        try {
            if (listening.wanted.test(event)) {
                listening.listener.accept(event);
            }
        } catch (RuntimeException e) {
            log.warn(
                    "A screen could not be told of {} at {}",
                    event.payload().getClass().getSimpleName(),
                    event.position(),
                    e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
