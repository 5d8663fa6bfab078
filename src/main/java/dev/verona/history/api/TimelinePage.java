package dev.verona.history.api;

import java.util.List;

/**
 * A part of a timeline, newest first.
 *
 * @param more whether older entries match too
 */
public record TimelinePage(List<TimelineEntry> entries, boolean more) {

    public TimelinePage {
        entries = List.copyOf(entries);
    }
}
