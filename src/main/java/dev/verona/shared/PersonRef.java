package dev.verona.shared;

/** A person as a screen names them. */
public record PersonRef(PersonId id, String name, Function function) {}
