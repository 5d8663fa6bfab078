package dev.verona.platform.axon;

/** How far the read models are behind the event store. */
public interface Projections {

    /**
     * Waits until the processor has handled every event that this process had stored when the call came, so that people
     * read what they just wrote. Gives up after half a second, and at once while the processor replays or is far behind: then the reader sees what there is.
     *
     * @param processor the processing group's name
     */
    void awaitOwnWrites(String processor);
}
