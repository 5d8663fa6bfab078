package dev.verona.platform.axon;

import java.util.stream.Stream;

/** What was recorded in one stream, for those who tell what stood there once. It costs what is read of the stream, never what the store holds. */
public interface EventStreams {

    /** The stream's events from a place on, in their order, read as they are taken; none when there is no such stream. */
    Stream<RecordedEvent> from(String stream, long sequence);

    /** What the event says, as JSON that a person can read. */
    String readable(RecordedEvent event);
}
