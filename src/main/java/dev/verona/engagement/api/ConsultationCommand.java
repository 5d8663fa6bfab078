package dev.verona.engagement.api;

import dev.verona.plan.api.ElementId;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be wanted of a consultation. The acting person is in the metadata, never in a payload. */
public sealed interface ConsultationCommand {

    ConsultationId consultation();

    @TargetAggregateIdentifier
    default String stream() {
        return ConsultationEvent.streamOf(consultation());
    }

    /** Opens what a rule requires. Verona alone does; a second time it changes nothing. */
    record OpenConsultation(
            ConsultationId consultation,
            RuleId rule,
            int version,
            OpportunityId opportunity,
            @Nullable AccountId account,
            String about,
            String question,
            PersonId asked,
            PersonId owner,
            LocalDate due)
            implements ConsultationCommand {}

    /**
     * Asks for advice on a special price (practice 74). Who asks decides in the end.
     *
     * @param about what the opportunity is called
     * @param discount in percent, above 0 and at most 100, as in {@code 9}
     */
    record AskAboutPrice(
            ConsultationId consultation,
            OpportunityId opportunity,
            @Nullable AccountId account,
            String about,
            String discount,
            String question,
            PersonId asked)
            implements ConsultationCommand {}

    /** Asks somebody else instead, as when the one who was asked is away. */
    record PassOn(ConsultationId consultation, PersonId asked, String reason) implements ConsultationCommand {}

    /**
     * Whoever was asked advises.
     *
     * @param title in a few words
     * @param discount what they would give at most, in percent; empty when it is not about a price
     */
    record GiveAdvice(ConsultationId consultation, String title, String advice, String discount)
            implements ConsultationCommand {}

    /** The owner decides, and says whether the advice was taken. A reason is needed unless it was. */
    record DecideOnAdvice(ConsultationId consultation, AdviceVerdict verdict, String reason)
            implements ConsultationCommand {}

    /** Nobody has advised by its day. Sent by a clock; without effect when somebody has, or when it was said before. */
    record NoteOverdue(ConsultationId consultation) implements ConsultationCommand {}

    /** What it was about has ended before anybody answered. Verona alone says so. */
    record LetLapse(ConsultationId consultation, String reason) implements ConsultationCommand {}

    /** Where the advice stands in a plan; both null when there is no plan for it. Verona alone says so. */
    record FileAdvice(
            ConsultationId consultation,
            @Nullable PlanId plan,
            @Nullable ElementId contribution) implements ConsultationCommand {}
}
