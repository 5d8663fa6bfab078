package dev.verona.dispute.api;

import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one dispute.
 *
 * @param planOpen whether the asking person may open its plan
 * @param facts in the order in which they happened
 * @param escalation why a sponsor decides; null while none does
 * @param settled how it ended; null while it has not
 * @param journal what was done, the latest first
 * @param may what the asking person may do
 */
public record DisputeView(
        DisputeRow row,
        Matter matter,
        boolean planOpen,
        PersonRef raisedBy,
        List<AttachedFact> facts,
        @Nullable Escalation escalation,
        @Nullable Settled settled,
        List<Deed> journal,
        Set<Act> may) {

    public DisputeView {
        facts = List.copyOf(facts);
        journal = List.copyOf(journal);
        may = Set.copyOf(may);
    }

    public DisputeId id() {
        return row.id();
    }

    public enum Act {
        ATTACH,
        REWORD,
        NAME_OWNER,
        ESCALATE,
        SETTLE,
        REOPEN
    }

    /** @param by who attached it */
    public record AttachedFact(Fact fact, PersonRef by, Instant attached, boolean mayTakeOff) {}

    public record Escalation(PersonRef sponsor, Instant at, String reason) {}

    public record Settled(String outcome, String lesson, PersonRef by, Instant at) {}

    /** @param what in words that follow the person's name */
    public record Deed(PersonRef by, Instant at, String what, String detail) {}
}
