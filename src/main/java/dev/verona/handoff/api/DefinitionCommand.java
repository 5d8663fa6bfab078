package dev.verona.handoff.api;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What people may want of the definition of a qualified lead, which both functions own (practice 6). */
public sealed interface DefinitionCommand {

    @TargetAggregateIdentifier
    default String stream() {
        return DefinitionEvent.STREAM;
    }

    /**
     * Proposes the next version. Whoever proposes agrees for their own function.
     *
     * @param seen the number of the last version that the author saw, 0 for none
     */
    record ProposeDefinition(int seen, Terms terms) implements DefinitionCommand {}

    /** Agrees for one's own function; with the other's agreement the version is in force. */
    record AgreeToDefinition(int version) implements DefinitionCommand {}

    /** Takes a proposal out of discussion: its author takes it back, or the other function does not agree, and says why. */
    record DeclineDefinition(int version, String reason) implements DefinitionCommand {}
}
