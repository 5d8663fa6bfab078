package dev.verona.handoff.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one lead.
 *
 * @param account null when it is no key account's
 * @param turn which hand-over or return is the last
 * @param definition the version in force, 0 for none
 * @param asked which facts that version asks for
 * @param returned why it came back last; null when it did not
 * @param escalation where it went because nobody answered; null while it did not
 * @param closed why nobody follows it; empty while somebody may
 * @param journal what was done, the latest first
 * @param may what the asking person may do
 */
public record LeadView(
        LeadRow row,
        LeadAbout about,
        @Nullable AccountName account,
        LeadFacts facts,
        int turn,
        int definition,
        List<LeadFact> asked,
        @Nullable Returned returned,
        @Nullable Escalation escalation,
        String closed,
        List<Deed> journal,
        Set<Act> may) {

    public LeadView {
        asked = List.copyOf(asked);
        journal = List.copyOf(journal);
        may = Set.copyOf(may);
    }

    public LeadId id() {
        return row.id();
    }

    public enum Act {
        ENRICH,
        HAND_OVER,
        ACCEPT,
        RETURN,
        CLOSE
    }

    public record Returned(PersonRef by, Instant at, List<LeadFact> missing, String reason) {
        public Returned {
            missing = List.copyOf(missing);
        }
    }

    /** @param due the last day on which the person is to settle it */
    public record Escalation(Level level, PersonRef to, Instant at, LocalDate due) {}

    /** @param what in words that follow the person's name */
    public record Deed(PersonRef by, Instant at, String what, String detail) {}
}
