package dev.verona.handoff.api;

import dev.verona.shared.PersonId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a person may want of a lead. The acting person is in the metadata, never in a payload. */
public sealed interface LeadCommand {

    LeadId lead();

    @TargetAggregateIdentifier
    default String stream() {
        return LeadEvent.streamOf(lead());
    }

    /** Adds a lead with what is known of it. */
    record AddLead(LeadId lead, LeadAbout about, LeadFacts facts) implements LeadCommand {}

    /**
     * Adds or corrects facts. Only what the author changed between {@code seen} and {@code facts} is taken; when somebody changed the same fact meanwhile, nothing
     * is recorded and {@link LeadRejection.FactsChanged} says what stands.
     */
    record EnrichLead(LeadId lead, LeadFacts seen, LeadFacts facts) implements LeadCommand {}

    /** Hands the lead to a salesperson, who accepts or returns it (practice 5). What is missing is said, and holds nothing up. */
    record HandOver(LeadId lead, PersonId to) implements LeadCommand {}

    /**
     * Takes the responsibility.
     *
     * @param turn which hand-over the person saw
     */
    record AcceptLead(LeadId lead, int turn) implements LeadCommand {}

    /**
     * Gives the lead back to whoever handed it over.
     *
     * @param missing which facts are missing or not right; may be none when the reason is another one
     */
    record ReturnLead(LeadId lead, int turn, List<LeadFact> missing, String reason) implements LeadCommand {
        public ReturnLead {
            missing = missing.stream().distinct().sorted().toList();
        }
    }

    /** Nobody will follow it. */
    record CloseLead(LeadId lead, String reason) implements LeadCommand {}

    /** Nobody has answered in time: it goes to the liaison, or from there to a sponsor. Sent by a clock; without effect when somebody did. */
    record Escalate(LeadId lead, int turn, Level level) implements LeadCommand {}
}
