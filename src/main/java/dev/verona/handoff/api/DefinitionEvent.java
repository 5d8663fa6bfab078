package dev.verona.handoff.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.Function;

/** What happened to the definition of a qualified lead. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("definition")
public sealed interface DefinitionEvent {

    /** There is one definition, and so one stream. */
    String STREAM = "lead-definition";

    /** Counted from 1. */
    int version();

    record DefinitionProposed(int version, Terms terms) implements DefinitionEvent {}

    /** @param function the side that the person spoke for */
    record DefinitionAgreed(int version, Function function) implements DefinitionEvent {}

    /** Both have agreed; leads are judged by it from now on. */
    record DefinitionTookEffect(int version) implements DefinitionEvent {}

    record DefinitionDeclined(int version, String reason) implements DefinitionEvent {}
}
