package dev.verona.engagement.projection.rules;

import dev.verona.engagement.api.AdviceVerdict;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationEvent.ConsultationOpened;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.ConsultationView.Advice;
import dev.verona.engagement.api.ConsultationView.Decision;
import dev.verona.engagement.api.ConsultationView.State;
import dev.verona.engagement.api.RuleId;
import dev.verona.platform.readmodel.Moment;
import dev.verona.shared.AccountId;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PersonId;
import dev.verona.shared.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A consultation as it is after an event. */
record StoredConsultation(
        ConsultationId id,
        long sequence,
        @Nullable RuleId rule,
        int version,
        OpportunityId opportunity,
        @Nullable AccountId account,
        String about,
        String question,
        String discount,
        PersonId asked,
        PersonId owner,
        LocalDate due,
        Instant opened,
        PersonRef openedBy,
        State state,
        @Nullable Advice advice,
        @Nullable Decision decision,
        String ending) {

    static StoredConsultation of(ConsultationOpened e, Moment moment) {
        return new StoredConsultation(
                e.consultation(),
                moment.sequence(),
                e.rule(),
                e.version(),
                e.opportunity(),
                e.account(),
                e.about(),
                e.question(),
                e.discount(),
                e.asked(),
                e.owner(),
                e.due(),
                moment.at(),
                moment.by(),
                State.OPEN,
                null,
                null,
                "");
    }

    StoredConsultation after(ConsultationEvent event, Moment moment) {
        return switch (event) {
            case ConsultationOpened _ -> this;
            case ConsultationEvent.PassedOn e -> become(moment, e.asked(), state, advice, decision, ending);
            case ConsultationEvent.AdviceOverdue _ -> become(moment, asked, state, advice, decision, ending);
            case ConsultationEvent.AdviceGiven e ->
                become(
                        moment,
                        asked,
                        State.ANSWERED,
                        new Advice(e.title(), e.advice(), e.discount(), moment.by(), moment.at(), null, null),
                        decision,
                        ending);
            case ConsultationEvent.AdviceFiled e -> become(moment, asked, state, filed(e), decision, ending);
            case ConsultationEvent.DecidedOnAdvice e -> decided(e.verdict(), e.reason(), moment);
            case ConsultationEvent.ConsultationLapsed e ->
                become(moment, asked, State.LAPSED, advice, decision, e.reason());
        };
    }

    private @Nullable Advice filed(ConsultationEvent.AdviceFiled e) {
        return advice == null
                ? null
                : new Advice(
                        advice.title(),
                        advice.text(),
                        advice.discount(),
                        advice.by(),
                        advice.at(),
                        e.plan(),
                        e.contribution());
    }

    private StoredConsultation decided(AdviceVerdict verdict, String reason, Moment moment) {
        return become(
                moment, asked, State.DECIDED, advice, new Decision(verdict, reason, moment.by(), moment.at()), ending);
    }

    private StoredConsultation become(
            Moment moment,
            PersonId nowAsked,
            State nowState,
            @Nullable Advice nowAdvice,
            @Nullable Decision nowDecision,
            String nowEnding) {
        return new StoredConsultation(
                id,
                moment.sequence(),
                rule,
                version,
                opportunity,
                account,
                about,
                question,
                discount,
                nowAsked,
                owner,
                due,
                opened,
                openedBy,
                nowState,
                nowAdvice,
                nowDecision,
                nowEnding);
    }

    /** Whom it waits for, null when it is over. */
    @Nullable
    PersonId waitsFor() {
        return switch (state) {
            case OPEN -> asked;
            case ANSWERED -> owner;
            case DECIDED, LAPSED -> null;
        };
    }
}
