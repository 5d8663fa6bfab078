package dev.verona.dispute.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/** What happened to a dispute, in the order of its life. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("dispute")
public sealed interface DisputeEvent {

    /** The stream of a dispute's events. */
    static String streamOf(DisputeId dispute) {
        return "dispute-" + dispute.value();
    }

    DisputeId dispute();

    /** @param due the last day on which the owner is to settle it */
    record DisputeRaised(DisputeId dispute, Matter matter, PersonId owner, LocalDate due) implements DisputeEvent {}

    record DisputeReworded(DisputeId dispute, Matter was, Matter matter) implements DisputeEvent {}

    /**
     * @param words as it read when it was attached
     * @param at when it happened
     */
    record FactAttached(DisputeId dispute, FactRef fact, String words, Instant at) implements DisputeEvent {}

    record FactTakenOff(DisputeId dispute, FactRef fact) implements DisputeEvent {}

    /**
     * @param turn counts who had it, from 1 for the first owner
     * @param was who had it before
     */
    record OwnerNamed(DisputeId dispute, int turn, PersonId was, PersonId owner, LocalDate due, String reason)
            implements DisputeEvent {}

    /** Its day has passed, and it is the liaison's now. */
    record WentToLiaison(DisputeId dispute, int turn, PersonId was, PersonId liaison, LocalDate due)
            implements DisputeEvent {}

    /**
     * A sponsor decides it from now on.
     *
     * @param reason empty when its day had passed and nobody asked for it
     */
    record DisputeEscalated(DisputeId dispute, int turn, PersonId was, PersonId sponsor, LocalDate due, String reason)
            implements DisputeEvent {}

    record DisputeSettled(DisputeId dispute, String outcome, String lesson) implements DisputeEvent {}

    record DisputeReopened(DisputeId dispute, int turn, PersonId owner, LocalDate due, String reason)
            implements DisputeEvent {}
}
