package dev.verona.dispute.api;

import java.time.Instant;

/**
 * Something on record, as it reads now.
 *
 * @param words who did what, in a line or two
 * @param at when it happened
 */
public record Fact(FactRef ref, String words, Instant at) {}
