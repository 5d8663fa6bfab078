package dev.verona.history.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A timeline entry with all that is known of it.
 *
 * @param before of writing: the text when the sitting began
 * @param after of writing: the text when it ended
 */
public record EntryDetail(TimelineEntry entry, String before, String after, List<SingleEvent> events) {

    public EntryDetail {
        events = List.copyOf(events);
    }

    /**
     * An event as it is stored.
     *
     * @param sequence its place in the plan's stream
     * @param type its logical name
     * @param data as JSON
     * @param metadata who acted, from which screen, on account of which message
     */
    public record SingleEvent(
            long sequence, Instant at, String type, String id, String data, Map<String, String> metadata) {

        public SingleEvent {
            metadata = Map.copyOf(metadata);
        }
    }
}
