package dev.verona.topten.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.Period;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that a marketer serves.
 *
 * @param accounts those of a top ten first, the segment of most of them before others, by rank
 * @param patterns what recurs in three or more of them (practice 53)
 */
public record MyTen(List<Served> accounts, List<Pattern> patterns) {

    public MyTen {
        accounts = List.copyOf(accounts);
        patterns = List.copyOf(patterns);
    }

    /**
     * @param segment its name, empty when it is in none
     * @param rank in its segment's top ten, null outside it
     * @param plan the one of today, else the latest that is not closed
     * @param stages what Marketing gives at each of the eight stages, in their order
     * @param requests what waits for her, with the day by which it is needed
     * @param given her contributions that are not retired, what was touched longest ago first
     * @param outcomes what Sales made of what she gave, the latest first
     */
    public record Served(
            AccountName account,
            String segment,
            @Nullable Integer rank,
            PlanId plan,
            Period period,
            List<Cell> stages,
            List<Request> requests,
            List<Given> given,
            List<Outcome> outcomes) {

        public Served {
            stages = List.copyOf(stages);
            requests = List.copyOf(requests);
            given = List.copyOf(given);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** What Marketing gives at a stage: how far the best of it is. */
    public enum Standing {
        LACKING("Lacking", "Marketing gives nothing here yet"),
        OVERDUE("Overdue", "Marketing was asked, and the day is over"),
        ASKED("Asked", "Marketing was asked"),
        DRAFTED("Draft", "Marketing writes it"),
        IN_REVIEW("In review", "Sales looks at it"),
        AGREED("Agreed", "Both agreed to it"),
        STALE("Stale", "Both agreed to it, and its evidence expires or nobody has touched it for three months");

        private final String label;
        private final String meaning;

        Standing(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        public String label() {
            return label;
        }

        public String meaning() {
            return meaning;
        }
    }

    /**
     * @param contribution the one that it tells of, null where there is none
     * @param kind of that one, null where there is none
     * @param title of that one, empty where there is none
     */
    public record Cell(
            Stage stage,
            Standing standing,
            @Nullable ElementId contribution,
            @Nullable ContributionKind kind,
            String title) {}

    /**
     * @param contribution that is asked for, null for advice
     * @param consultation that waits for her advice, null for a contribution
     * @param kind of contribution, null for advice
     * @param personal whether it waits for her alone, or for anybody of Marketing in the team
     */
    public record Request(
            @Nullable ElementId contribution,
            @Nullable ConsultationId consultation,
            String title,
            @Nullable Stage stage,
            @Nullable ContributionKind kind,
            LocalDate due,
            Instant since,
            PersonRef by,
            boolean personal) {}

    /**
     * @param due the day by which it was asked for, null when nobody asked or it is done
     * @param expires the last day on which its evidence or its price holds, null when nobody said
     * @param fault why it is stale, empty when it is not
     */
    public record Given(
            ElementId contribution,
            String title,
            Stage stage,
            ContributionKind kind,
            ContributionState state,
            Instant touched,
            PersonRef touchedBy,
            @Nullable LocalDate due,
            @Nullable LocalDate expires,
            String fault) {}

    /**
     * @param contribution that it is about, null for a consultation
     * @param consultation null for a contribution
     * @param verdict in a word, as in "Taken" or "Helped"
     * @param why in Sales' own words, empty for none
     */
    public record Outcome(
            @Nullable ElementId contribution,
            @Nullable ConsultationId consultation,
            String title,
            String verdict,
            boolean good,
            String why,
            PersonRef by,
            Instant at) {}

    /** What recurs. */
    public enum Recurring {
        GAP("Nothing from Marketing"),
        ASKED("Asked for, not given yet"),
        STALE("Stale");

        private final String label;

        Recurring(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param kind of what recurs, when it is one kind; null for a gap, and where the kinds differ
     * @param accounts three or more
     */
    public record Pattern(
            Recurring what, Stage stage, @Nullable ContributionKind kind, List<AccountName> accounts) {

        public Pattern {
            accounts = List.copyOf(accounts);
        }
    }
}
