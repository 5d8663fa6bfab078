package dev.verona.engagement.domain;

import static dev.verona.engagement.domain.EngagementFixture.INES;
import static dev.verona.engagement.domain.EngagementFixture.JUN;
import static dev.verona.engagement.domain.EngagementFixture.ROSA;
import static dev.verona.engagement.domain.EngagementFixture.RULE;
import static dev.verona.engagement.domain.EngagementFixture.TOM;

import dev.verona.engagement.api.AdviceVerdict;
import dev.verona.engagement.api.ConsultationCommand.AskAboutPrice;
import dev.verona.engagement.api.ConsultationCommand.DecideOnAdvice;
import dev.verona.engagement.api.ConsultationCommand.FileAdvice;
import dev.verona.engagement.api.ConsultationCommand.GiveAdvice;
import dev.verona.engagement.api.ConsultationCommand.LetLapse;
import dev.verona.engagement.api.ConsultationCommand.NoteOverdue;
import dev.verona.engagement.api.ConsultationCommand.OpenConsultation;
import dev.verona.engagement.api.ConsultationCommand.PassOn;
import dev.verona.engagement.api.ConsultationEvent;
import dev.verona.engagement.api.ConsultationEvent.AdviceFiled;
import dev.verona.engagement.api.ConsultationEvent.AdviceGiven;
import dev.verona.engagement.api.ConsultationEvent.AdviceOverdue;
import dev.verona.engagement.api.ConsultationEvent.ConsultationLapsed;
import dev.verona.engagement.api.ConsultationEvent.ConsultationOpened;
import dev.verona.engagement.api.ConsultationEvent.DecidedOnAdvice;
import dev.verona.engagement.api.ConsultationEvent.PassedOn;
import dev.verona.engagement.api.ConsultationId;
import dev.verona.engagement.api.EngagementRejection;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.OpportunityId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsultationTest {

    private static final OpportunityId DEAL = new OpportunityId("BM-1001");
    private static final AccountId BRACKENMOOR = new AccountId("brackenmoor");
    private static final ConsultationId ID = ConsultationId.of(RULE, DEAL);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 13);
    private static final OpenConsultation OPEN = new OpenConsultation(
            ID, RULE, 1, DEAL, BRACKENMOOR, "Heat recovery", "Advise us", ROSA.person(), TOM.person(), DUE);
    private static final ConsultationOpened OPENED = opened("");
    private static final GiveAdvice ADVICE = new GiveAdvice(ID, "Phased option", "Two dairies first", "");
    private static final AdviceGiven GIVEN = new AdviceGiven(ID, "Phased option", "Two dairies first", "");

    private static ConsultationOpened opened(String discount) {
        return new ConsultationOpened(
                ID,
                RULE,
                1,
                DEAL,
                BRACKENMOOR,
                "Heat recovery",
                "Advise us",
                discount,
                ROSA.person(),
                TOM.person(),
                DUE);
    }

    private static EngagementFixture<Consultation, ConsultationEvent> nothing() {
        return new EngagementFixture<>(Consultation.class);
    }

    private static EngagementFixture<Consultation, ConsultationEvent> open() {
        return nothing().by(Actor.VERONA, OPENED);
    }

    private static EngagementFixture<Consultation, ConsultationEvent> answered() {
        return open().by(ROSA, GIVEN);
    }

    @Test
    void a_rule_opens_it_once() {
        nothing().when(Actor.VERONA, OPEN).records(OPENED);
        open().when(Actor.VERONA, OPEN).recordsNothing();
    }

    @Test
    void whoever_was_asked_advises_and_nobody_else() {
        open().when(ROSA, ADVICE).records(GIVEN);
        open().when(JUN, ADVICE).isRejected(EngagementRejection.NotYours.class);
        open().when(TOM, ADVICE).isRejected(EngagementRejection.NotYours.class);
        open().when(ROSA, new GiveAdvice(ID, " ", "x", "")).isRejected(InvalidInput.class, "title");
        open().when(ROSA, new GiveAdvice(ID, "x", " ", "")).isRejected(InvalidInput.class, "advice");
        answered().when(ROSA, ADVICE).isRejected(EngagementRejection.NotNow.class);
    }

    @Test
    void the_owner_decides_and_says_whether_the_advice_was_taken() {
        answered()
                .when(TOM, new DecideOnAdvice(ID, AdviceVerdict.TAKEN, ""))
                .records(new DecidedOnAdvice(ID, AdviceVerdict.TAKEN, ""));
        answered()
                .when(TOM, new DecideOnAdvice(ID, AdviceVerdict.NOT_TAKEN, " They want all three "))
                .records(new DecidedOnAdvice(ID, AdviceVerdict.NOT_TAKEN, "They want all three"));
        answered().when(TOM, new DecideOnAdvice(ID, AdviceVerdict.PARTLY, "")).isRejected(InvalidInput.class, "reason");
        answered()
                .when(INES, new DecideOnAdvice(ID, AdviceVerdict.TAKEN, ""))
                .isRejected(EngagementRejection.NotYours.class);
        open().when(TOM, new DecideOnAdvice(ID, AdviceVerdict.TAKEN, "")).isRejected(EngagementRejection.NotNow.class);
    }

    @Test
    void it_is_passed_on_when_somebody_is_away() {
        open().when(ROSA, new PassOn(ID, JUN.person(), "On leave"))
                .records(new PassedOn(ID, ROSA.person(), JUN.person(), "On leave"));
        open().when(ROSA, new PassOn(ID, TOM.person(), "On leave")).isRejected(InvalidInput.class, "asked");
        open().when(JUN, new PassOn(ID, JUN.person(), "Mine")).isRejected(EngagementRejection.NotYours.class);
        open().when(TOM, new PassOn(ID, JUN.person(), "")).isRejected(InvalidInput.class, "reason");
    }

    @Test
    void a_special_price_is_asked_about_and_whoever_asks_decides() {
        var asked = new AskAboutPrice(ID, DEAL, BRACKENMOOR, "Heat recovery", "9,0", "Purchasing asks", ROSA.person());
        nothing()
                .when(TOM, asked)
                .records(new ConsultationOpened(
                        ID,
                        null,
                        0,
                        DEAL,
                        BRACKENMOOR,
                        "Heat recovery",
                        "Purchasing asks",
                        "9",
                        ROSA.person(),
                        TOM.person(),
                        DUE));
        nothing()
                .when(TOM, new AskAboutPrice(ID, DEAL, null, "x", "a lot", "Why", ROSA.person()))
                .isRejected(InvalidInput.class, "discount");
        nothing()
                .when(TOM, new AskAboutPrice(ID, DEAL, null, "x", "9", "Why", TOM.person()))
                .isRejected(InvalidInput.class, "asked");
        nothing()
                .by(TOM, opened("9"))
                .when(ROSA, new GiveAdvice(ID, "4% and service", "Why", "4"))
                .records(new AdviceGiven(ID, "4% and service", "Why", "4"));
        nothing()
                .by(TOM, opened("9"))
                .when(ROSA, new GiveAdvice(ID, "4% and service", "Why", "-4"))
                .isRejected(InvalidInput.class, "discount");
    }

    @Test
    void what_has_lost_its_object_lapses_and_advice_is_filed_once() {
        open().when(Actor.VERONA, new LetLapse(ID, "Lost")).records(new ConsultationLapsed(ID, "Lost"));
        answered()
                .by(TOM, new DecidedOnAdvice(ID, AdviceVerdict.TAKEN, ""))
                .when(Actor.VERONA, new LetLapse(ID, "Lost"))
                .recordsNothing();
        answered().when(Actor.VERONA, new FileAdvice(ID, null, null)).records(new AdviceFiled(ID, null, null));
        answered()
                .by(Actor.VERONA, new AdviceFiled(ID, null, null))
                .when(Actor.VERONA, new FileAdvice(ID, null, null))
                .recordsNothing();
    }

    @Test
    void advice_on_a_price_is_due_by_the_working_days_of_the_customers_country() {
        // The Friday and the Monday around Easter are holidays there.
        nothing()
                .on(LocalDate.of(2026, 4, 1))
                .when(TOM, new AskAboutPrice(ID, DEAL, BRACKENMOOR, "Heat", "9", "They ask for it.", JUN.person()))
                .records(new ConsultationOpened(
                        ID,
                        null,
                        0,
                        DEAL,
                        BRACKENMOOR,
                        "Heat",
                        "They ask for it.",
                        "9",
                        JUN.person(),
                        TOM.person(),
                        LocalDate.of(2026, 4, 8)));
    }

    @Test
    void advice_that_nobody_gives_by_its_day_is_overdue_once() {
        open().when(Actor.VERONA, new NoteOverdue(ID)).records(new AdviceOverdue(ID, ROSA.person(), DUE));
        open().by(Actor.VERONA, new AdviceOverdue(ID, ROSA.person(), DUE))
                .when(Actor.VERONA, new NoteOverdue(ID))
                .recordsNothing();
        answered().when(Actor.VERONA, new NoteOverdue(ID)).recordsNothing();
    }
}
