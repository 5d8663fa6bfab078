package dev.verona.shared;

/** A value that a filter offers, and how many have it. */
public record Counted<T>(T value, int count) {}
