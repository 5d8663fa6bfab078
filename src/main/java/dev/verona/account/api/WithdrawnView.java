package dev.verona.account.api;

/**
 * An opportunity that is no more, because the import that had brought it was undone.
 *
 * @param label what it was called
 * @param with the import, which says who undid it and when
 */
public record WithdrawnView(String label, ImportSummary with) {}
