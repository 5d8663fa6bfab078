package dev.verona.dispute.api;

import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a person may want of a dispute. The acting person is in the metadata, never in a payload. */
public sealed interface DisputeCommand {

    DisputeId dispute();

    @TargetAggregateIdentifier
    default String stream() {
        return DisputeEvent.streamOf(dispute());
    }

    /** Raises an issue, with the facts that are known of it. */
    record RaiseDispute(DisputeId dispute, Matter matter, PersonId owner, LocalDate due, List<FactRef> facts)
            implements DisputeCommand {
        public RaiseDispute {
            facts = facts.stream().distinct().toList();
        }
    }

    /**
     * Says it better. {@link DisputeRejection.RewordedMeanwhile} when somebody else did since.
     *
     * @param seen what the author saw
     */
    record RewordDispute(DisputeId dispute, Matter seen, String subject, String stake) implements DisputeCommand {}

    /** Attaches something that is on record, with the words that it has now. */
    record AttachFact(DisputeId dispute, FactRef fact) implements DisputeCommand {}

    /** It has nothing to do with it after all. */
    record TakeFactOff(DisputeId dispute, FactRef fact) implements DisputeCommand {}

    /** Gives it to somebody else: there is one owner at a time. */
    record NameOwner(DisputeId dispute, PersonId owner, LocalDate due, String reason) implements DisputeCommand {}

    /** Puts it to a leader, who decides it (practice 45). */
    record EscalateDispute(DisputeId dispute, PersonId sponsor, String reason) implements DisputeCommand {}

    /**
     * Says how it ended.
     *
     * @param lesson what both teams do otherwise from now on
     */
    record SettleDispute(DisputeId dispute, String outcome, String lesson) implements DisputeCommand {}

    record ReopenDispute(DisputeId dispute, String reason, LocalDate due) implements DisputeCommand {}

    /** Its day has passed: it goes to the liaison, or from there to a sponsor. Sent by a clock; without effect when somebody did something. */
    record PassOnOverdue(DisputeId dispute, int turn) implements DisputeCommand {}
}
