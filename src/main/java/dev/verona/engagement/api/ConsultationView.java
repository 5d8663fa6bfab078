package dev.verona.engagement.api;

import dev.verona.account.api.Accounts.AccountName;
import dev.verona.plan.api.ElementId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A consultation with all that was said in it.
 *
 * @param rule that required it, null when a person asked
 * @param discount that is wanted, in percent; empty when it is not about a price
 * @param may what the asking person may do now
 */
public record ConsultationView(
        ConsultationId id,
        @Nullable RuleName rule,
        OpportunityId opportunity,
        @Nullable AccountName account,
        String about,
        String question,
        String discount,
        PersonRef asked,
        PersonRef owner,
        LocalDate due,
        Instant opened,
        PersonRef openedBy,
        State state,
        @Nullable Advice advice,
        @Nullable Decision decision,
        String ending,
        Set<Act> may) {

    public ConsultationView {
        may = Set.copyOf(may);
    }

    /** How it stands. */
    public enum State {
        OPEN("Waits for advice"),
        ANSWERED("Waits for a decision"),
        DECIDED("Decided"),
        LAPSED("Lapsed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What may be done with it. */
    public enum Act {
        ADVISE,
        PASS_ON,
        DECIDE
    }

    public record RuleName(RuleId id, int version, String title) {}

    /**
     * @param plan in which it stands as a contribution, null when it stands here alone
     * @param contribution null with the plan
     */
    public record Advice(
            String title,
            String text,
            String discount,
            PersonRef by,
            Instant at,
            @Nullable PlanId plan,
            @Nullable ElementId contribution) {}

    public record Decision(AdviceVerdict verdict, String reason, PersonRef by, Instant at) {}
}
