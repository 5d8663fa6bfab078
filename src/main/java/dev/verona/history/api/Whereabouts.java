package dev.verona.history.api;

/**
 * Where in its history a plan is, after an event.
 *
 * @param sequence the event, by its place in the plan's stream
 * @param latest the plan's last event
 * @param entry the timeline entry that it belongs to, or the last that had begun
 * @param before the event before that entry began, the first event where there is none
 * @param after the last event of the entry that came next, the plan's last where there is none
 */
public record Whereabouts(long sequence, long latest, TimelineEntry entry, long before, long after) {}
