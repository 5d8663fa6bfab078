package dev.verona.platform.axon;

import java.time.Instant;

/**
 * An event that a read model could not take in, or that waits behind such a one.
 *
 * @param processor whose read model it is
 * @param generation of that read model's documents, in which it is missing
 * @param stream whose event it is: an aggregate's id
 * @param position of the event in the store
 * @param type its logical name
 * @param payload as it is stored, JSON
 * @param reason why it could not be taken in; empty when it waits behind another of its stream
 * @param since when it was set aside
 */
public record DeadLetter(
        String processor,
        int generation,
        String stream,
        long position,
        String type,
        String payload,
        String reason,
        Instant since) {

    /** Whether it is the cause, and not one that waits. */
    public boolean failed() {
        return !reason.isEmpty();
    }

    DeadLetter because(String failure) {
        return new DeadLetter(processor, generation, stream, position, type, payload, failure, since);
    }
}
