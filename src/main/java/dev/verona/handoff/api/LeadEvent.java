package dev.verona.handoff.api;

import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.PersonId;
import java.time.LocalDate;
import java.util.List;

/** What happened to a lead, in the order of its life. Who did it and when is in the metadata and the timestamp. */
@EventNamespace("lead")
public sealed interface LeadEvent {

    /** The stream of a lead's events. */
    static String streamOf(LeadId lead) {
        return "lead-" + lead.value();
    }

    LeadId lead();

    record LeadAdded(LeadId lead, LeadAbout about, LeadFacts facts) implements LeadEvent {}

    record LeadEnriched(LeadId lead, LeadFacts were, LeadFacts facts) implements LeadEvent {}

    /**
     * @param turn counts hand-overs and returns, from 1
     * @param definition the version in force
     * @param missing by that version
     * @param due the last day on which it is to be accepted or returned
     */
    record HandedOver(LeadId lead, int turn, PersonId to, int definition, List<LeadFact> missing, LocalDate due)
            implements LeadEvent {}

    record LeadAccepted(LeadId lead, int turn) implements LeadEvent {}

    /**
     * @param turn of this return
     * @param to whoever handed it over
     * @param due the last day on which it is to be handed over again
     */
    record LeadReturned(LeadId lead, int turn, PersonId to, List<LeadFact> missing, String reason, LocalDate due)
            implements LeadEvent {}

    /**
     * @param turn that nobody has answered
     * @param to the liaison, or the sponsor
     * @param due the last day on which that person is to settle it
     */
    record LeadEscalated(LeadId lead, int turn, Level level, PersonId to, LocalDate due) implements LeadEvent {}

    record LeadClosed(LeadId lead, String reason) implements LeadEvent {}
}
