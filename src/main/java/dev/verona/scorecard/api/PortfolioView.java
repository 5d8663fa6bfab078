package dev.verona.scorecard.api;

import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.RuleId;
import dev.verona.handoff.api.LeadId;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The top-ten accounts on one page. Amounts are in the currency of the number's target.
 *
 * @param day as of which it is, to its end
 * @param past whether that day is over
 * @param whole whether the asking person sees every account
 * @param target of the whole company, null while there is none
 * @param rows the accounts that were in a top ten on that day, sorted as asked
 * @param ofToday names of the segments for which no ten was fixed then, and whose accounts are those of today
 * @param asks three to seven things to ask about, the gravest first; fewer when all is well
 * @param escalations what waits for a decision; of today alone
 */
public record PortfolioView(
        NumberId number,
        LocalDate day,
        boolean past,
        boolean whole,
        @Nullable Money target,
        Money won,
        Money open,
        List<Row> rows,
        List<String> ofToday,
        List<Ask> asks,
        List<Escalation> escalations) {

    public PortfolioView {
        rows = List.copyOf(rows);
        ofToday = List.copyOf(ofToday);
        asks = List.copyOf(asks);
        escalations = List.copyOf(escalations);
    }

    /**
     * One account.
     *
     * @param segment its name
     * @param owner null when nobody owns it
     * @param health of its plan for the period, null when it has none
     * @param mayOpen whether the asking person may open that plan
     * @param target null when none was set for it
     * @param pipeline what is open at each stage that has any
     * @param forecast the latest, null when there is none
     * @param error how far its forecasts were from the result on average, as a share of it; null without one
     * @param settled whether that result is final
     * @param risks in sentences
     */
    public record Row(
            AccountId account,
            String name,
            String segment,
            int rank,
            @Nullable PersonRef owner,
            @Nullable HealthView health,
            boolean mayOpen,
            @Nullable Money target,
            Money won,
            Money open,
            List<AtStage> pipeline,
            @Nullable Forecast forecast,
            @Nullable Double error,
            boolean settled,
            List<Breach> breaches,
            List<Waiting> waiting,
            List<String> risks) {

        public Row {
            pipeline = List.copyOf(pipeline);
            breaches = List.copyOf(breaches);
            waiting = List.copyOf(waiting);
            risks = List.copyOf(risks);
        }

        public @Nullable PlanId plan() {
            return health == null ? null : health.plan();
        }

        public @Nullable Instant lastTouch() {
            return health == null ? null : health.lastTouch();
        }

        public int missing() {
            return health == null
                    ? HealthPoint.values().length
                    : health.missing().size();
        }

        public boolean signed() {
            return health != null && health.point(HealthPoint.SIGNATURES).holds();
        }
    }

    public record AtStage(Stage stage, Money amount, int count) {}

    /** A rule that somebody went over. */
    public record Breach(RuleId rule, String title, String reason, PersonRef by, Instant at) {}

    /** A consultation that is not decided. */
    public record Waiting(ConsultationId consultation, String about, PersonRef asked, LocalDate due) {}

    /**
     * A sentence with its reason, and where it leads.
     *
     * @param weight the larger, the graver
     */
    public record Ask(String question, String reason, Leads leads, int weight) {}

    /** Something that waits for a leader. */
    public record Escalation(String what, String why, Leads leads) {}

    /** Where a line leads. */
    public sealed interface Leads {
        record ToAccount(AccountId account) implements Leads {}

        record ToPlan(PlanId plan) implements Leads {}

        record ToConsultation(ConsultationId consultation) implements Leads {}

        record ToLead(LeadId lead) implements Leads {}

        record ToNumber(NumberId number) implements Leads {}
    }
}
