package dev.verona.handoff.api;

import java.util.Optional;

/** The definition of a qualified lead that is in force, for the rules. Read from the read model: what was agreed a moment ago may still be missing. */
public interface Definitions {

    Optional<InForce> inForce();

    record InForce(int version, Terms terms) {}
}
