package dev.verona.platform.axon;

import java.time.Duration;

/** How far the read models are behind the event store. */
public interface Projections {

    /** So long a person waits for what they wrote. */
    Duration PATIENCE = Duration.ofMillis(500);

    /** So long a command waits for what it decides by: longer than a reader, because what is decided on half of it stays. */
    Duration DECIDING = Duration.ofSeconds(5);

    /** Up to where the processor has handled every event, as far as this node knows. */
    long position(String processor);

    /**
     * Waits until the processor has handled every event up to that position. False when it has not by the end of the patience, and at once when it stands still
     * for good: then a reader sees what there is.
     *
     * @param processor the processing group's name
     */
    boolean awaitPosition(String processor, long position, Duration patience);

    /** As {@link #awaitPosition}, for every event that any process had stored when the call came. */
    boolean awaitAll(String processor, Duration patience);

    /** As {@link #awaitPosition}, for every event that this process had stored when the call came. */
    boolean awaitOwnWrites(String processor, Duration patience);

    /** As {@link #awaitOwnWrites(String, Duration)} with {@link #PATIENCE}, so that people read what they just wrote. */
    default void awaitOwnWrites(String processor) {
        awaitOwnWrites(processor, PATIENCE);
    }

    /**
     * As {@link #awaitOwnWrites(String, Duration)} with {@link #DECIDING}, for commands that record what a read model says.
     *
     * @throws ReadModelBehind when it is not there by then
     */
    default void requireOwnWrites(String processor) {
        if (!awaitOwnWrites(processor, DECIDING)) {
            throw new ReadModelBehind();
        }
    }
}
