package dev.verona.history.api;

import java.util.List;

/**
 * A part of a timeline, newest first.
 *
 * @param more whether older entries match too
 * @param outside what happened outside the plan between these entries, told as one act each; oldest first
 */
public record TimelinePage(List<TimelineEntry> entries, boolean more, List<Mark> outside) {

    public TimelinePage {
        entries = List.copyOf(entries);
        outside = List.copyOf(outside);
    }
}
