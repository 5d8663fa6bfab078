package dev.verona.platform.live;

import java.util.function.Consumer;

/** Tells open screens of this node what any node has recorded, in the order of the store, from now on. */
public interface LiveEvents {

    /** Of the newest event that has been told of. */
    long position();

    /**
     * Calls the listener for every new event of one stream, one at a time, on a thread of the platform: a listener must hand
     * over to its own UI ({@code ui.access}) and return.
     *
     * @param since what came after this position and was told already is told first, as far as it is remembered: whoever reads first and listens then
     *     would never hear of it. {@link #position()} and more for nothing
     */
    Subscription subscribe(String streamId, long since, Consumer<LiveEvent> listener);

    /** As {@link #subscribe(String, long, Consumer)}, for every stream whose payload is of the type. */
    <E> Subscription subscribeTo(Class<E> payloadType, long since, Consumer<LiveEvent> listener);

    /** As {@link #subscribe(String, long, Consumer)}, from now on. */
    default Subscription subscribe(String streamId, Consumer<LiveEvent> listener) {
        return subscribe(streamId, Long.MAX_VALUE, listener);
    }

    /** As {@link #subscribeTo(Class, long, Consumer)}, from now on. */
    default <E> Subscription subscribeTo(Class<E> payloadType, Consumer<LiveEvent> listener) {
        return subscribeTo(payloadType, Long.MAX_VALUE, listener);
    }

    /** Ends the calls. Idempotent. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
