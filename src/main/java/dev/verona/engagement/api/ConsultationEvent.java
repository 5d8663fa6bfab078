package dev.verona.engagement.api;

import dev.verona.plan.api.ElementId;
import dev.verona.platform.axon.EventNamespace;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a consultation, in the order of its life. */
@EventNamespace("consultation")
public sealed interface ConsultationEvent {

    /** The stream of a consultation's events. */
    static String streamOf(ConsultationId consultation) {
        return "consultation-" + consultation.value();
    }

    ConsultationId consultation();

    /**
     * @param rule that required it, null when a person asked
     * @param version of the rule, 0 without one
     * @param about what the opportunity was called
     * @param discount that is wanted, in percent; empty when it is not about a price
     * @param owner who decides in the end
     */
    record ConsultationOpened(
            ConsultationId consultation,
            @Nullable RuleId rule,
            int version,
            OpportunityId opportunity,
            @Nullable AccountId account,
            String about,
            String question,
            String discount,
            PersonId asked,
            PersonId owner,
            LocalDate due)
            implements ConsultationEvent {}

    record PassedOn(ConsultationId consultation, PersonId was, PersonId asked, String reason)
            implements ConsultationEvent {}

    /** @param asked who has not answered by the day */
    record AdviceOverdue(ConsultationId consultation, PersonId asked, LocalDate due) implements ConsultationEvent {}

    record AdviceGiven(ConsultationId consultation, String title, String advice, String discount)
            implements ConsultationEvent {}

    record AdviceFiled(
            ConsultationId consultation,
            @Nullable PlanId plan,
            @Nullable ElementId contribution) implements ConsultationEvent {}

    record DecidedOnAdvice(ConsultationId consultation, AdviceVerdict verdict, String reason)
            implements ConsultationEvent {}

    record ConsultationLapsed(ConsultationId consultation, String reason) implements ConsultationEvent {}
}
