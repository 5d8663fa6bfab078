package dev.verona.platform.live;

import java.util.function.Consumer;

/** Tells open screens of this node what any node has recorded, in the order of the store, from now on. */
public interface LiveEvents {

    /**
     * Calls the listener for every new event of one stream, one at a time, on a thread of the platform: a listener must hand
     * over to its own UI ({@code ui.access}) and return.
     */
    Subscription subscribe(String streamId, Consumer<LiveEvent> listener);

    /** As {@link #subscribe}, for every stream whose payload is of the type. */
    <E> Subscription subscribeTo(Class<E> payloadType, Consumer<LiveEvent> listener);

    /** Ends the calls. Idempotent. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
