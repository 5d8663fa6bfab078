package dev.verona.dispute.domain;

import static dev.verona.dispute.domain.DisputeFixture.ADMIN;
import static dev.verona.dispute.domain.DisputeFixture.DISPUTE;
import static dev.verona.dispute.domain.DisputeFixture.DUE;
import static dev.verona.dispute.domain.DisputeFixture.INES;
import static dev.verona.dispute.domain.DisputeFixture.JUN;
import static dev.verona.dispute.domain.DisputeFixture.LATER;
import static dev.verona.dispute.domain.DisputeFixture.LEO;
import static dev.verona.dispute.domain.DisputeFixture.MATTER;
import static dev.verona.dispute.domain.DisputeFixture.RETURNED;
import static dev.verona.dispute.domain.DisputeFixture.ROSA;
import static dev.verona.dispute.domain.DisputeFixture.THEN;
import static dev.verona.dispute.domain.DisputeFixture.TODAY;
import static dev.verona.dispute.domain.DisputeFixture.TOM;
import static dev.verona.dispute.domain.DisputeFixture.WORDS;
import static dev.verona.dispute.domain.DisputeFixture.nothing;
import static dev.verona.dispute.domain.DisputeFixture.raised;

import dev.verona.dispute.api.DisputeCommand.AttachFact;
import dev.verona.dispute.api.DisputeCommand.EscalateDispute;
import dev.verona.dispute.api.DisputeCommand.NameOwner;
import dev.verona.dispute.api.DisputeCommand.PassOnOverdue;
import dev.verona.dispute.api.DisputeCommand.RaiseDispute;
import dev.verona.dispute.api.DisputeCommand.ReopenDispute;
import dev.verona.dispute.api.DisputeCommand.RewordDispute;
import dev.verona.dispute.api.DisputeCommand.SettleDispute;
import dev.verona.dispute.api.DisputeCommand.TakeFactOff;
import dev.verona.dispute.api.DisputeEvent.DisputeEscalated;
import dev.verona.dispute.api.DisputeEvent.DisputeRaised;
import dev.verona.dispute.api.DisputeEvent.DisputeReopened;
import dev.verona.dispute.api.DisputeEvent.DisputeReworded;
import dev.verona.dispute.api.DisputeEvent.DisputeSettled;
import dev.verona.dispute.api.DisputeEvent.FactAttached;
import dev.verona.dispute.api.DisputeEvent.FactTakenOff;
import dev.verona.dispute.api.DisputeEvent.OwnerNamed;
import dev.verona.dispute.api.DisputeEvent.WentToLiaison;
import dev.verona.dispute.api.DisputeRejection.AlreadyThere;
import dev.verona.dispute.api.DisputeRejection.CannotOwn;
import dev.verona.dispute.api.DisputeRejection.NamesSomebody;
import dev.verona.dispute.api.DisputeRejection.NobodyToDecide;
import dev.verona.dispute.api.DisputeRejection.NotASponsor;
import dev.verona.dispute.api.DisputeRejection.NotNow;
import dev.verona.dispute.api.DisputeRejection.NotOnRecord;
import dev.verona.dispute.api.DisputeRejection.NotYours;
import dev.verona.dispute.api.DisputeRejection.RewordedMeanwhile;
import dev.verona.dispute.api.FactRef;
import dev.verona.dispute.api.Matter;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of an issue between the teams. */
class DisputeTest {

    private static RaiseDispute raise(Matter matter, FactRef... facts) {
        return new RaiseDispute(DISPUTE, matter, ROSA.person(), DUE, List.of(facts));
    }

    private static Matter words(String subject, String stake) {
        return new Matter(subject, stake, null, null);
    }

    @Test
    void one_is_raised_with_what_happened_what_is_at_stake_an_owner_and_a_day() {
        nothing().when(TOM, raise(MATTER)).records(new DisputeRaised(DISPUTE, MATTER, ROSA.person(), DUE));
        nothing().when(TOM, raise(words(" ", "x"))).isRejected(InvalidInput.class, "subject");
        nothing().when(TOM, raise(words("x", ""))).isRejected(InvalidInput.class, "stake");
        nothing()
                .when(TOM, new RaiseDispute(DISPUTE, MATTER, ROSA.person(), TODAY.minusDays(1), List.of()))
                .isRejected(InvalidInput.class, "due");
        raised().when(TOM, raise(MATTER)).isRejected(AlreadyThere.class);
    }

    @Test
    void its_account_is_one_that_is_there() {
        var unknown = new Matter("x", "y", new AccountId("nowhere"), null);
        nothing().when(TOM, raise(unknown)).isRejected(InvalidInput.class, "account");
    }

    @Test
    void its_words_blame_nobody() {
        nothing().when(TOM, raise(words("rosa klein was late", "x"))).isRejected(NamesSomebody.class, "subject");
        nothing().when(TOM, raise(words("x", "Trust in Jun Sato"))).isRejected(NamesSomebody.class, "stake");
        raised().when(ROSA, new SettleDispute(DISPUTE, "Done", "Ask Tom Adeyemi first"))
                .isRejected(NamesSomebody.class, "lesson");
    }

    @Test
    void its_owner_is_one_of_both_functions_who_can_sign_in() {
        nothing()
                .when(TOM, new RaiseDispute(DISPUTE, MATTER, ADMIN.person(), DUE, List.of()))
                .isRejected(CannotOwn.class, "owner");
        nothing().disabled(ROSA).when(TOM, raise(MATTER)).isRejected(CannotOwn.class, "owner");
    }

    @Test
    void a_fact_keeps_the_words_that_it_had_when_it_was_attached() {
        nothing()
                .when(TOM, raise(MATTER, RETURNED))
                .records(
                        new DisputeRaised(DISPUTE, MATTER, ROSA.person(), DUE),
                        new FactAttached(DISPUTE, RETURNED, WORDS, THEN));
        raised().when(JUN, new AttachFact(DISPUTE, RETURNED)).records(new FactAttached(DISPUTE, RETURNED, WORDS, THEN));
    }

    @Test
    void nobody_attaches_what_is_not_on_record() {
        var made = new FactRef(FactRef.Kind.BREACH, "made up");
        nothing().when(TOM, raise(MATTER, made)).isRejected(NotOnRecord.class, "facts");
        raised().when(TOM, new AttachFact(DISPUTE, made)).isRejected(NotOnRecord.class);
    }

    @Test
    void a_fact_is_there_once_and_whoever_attached_it_takes_it_off() {
        var attached = raised().by(JUN, new FactAttached(DISPUTE, RETURNED, WORDS, THEN));
        attached.when(TOM, new AttachFact(DISPUTE, RETURNED)).recordsNothing();
        attached.when(JUN, new TakeFactOff(DISPUTE, RETURNED)).records(new FactTakenOff(DISPUTE, RETURNED));
        attached.when(ROSA, new TakeFactOff(DISPUTE, RETURNED)).records(new FactTakenOff(DISPUTE, RETURNED));
        attached.when(INES, new TakeFactOff(DISPUTE, RETURNED)).isRejected(NotYours.class);
        raised().when(JUN, new TakeFactOff(DISPUTE, RETURNED)).recordsNothing();
    }

    @Test
    void those_who_have_to_do_with_it_word_it_and_nobody_overwrites_the_others_unseen() {
        var better = new Matter("A figure was printed early", MATTER.stake(), MATTER.account(), null);
        raised().when(LEO, new RewordDispute(DISPUTE, MATTER, better.subject(), better.stake()))
                .records(new DisputeReworded(DISPUTE, MATTER, better));
        raised().when(JUN, new RewordDispute(DISPUTE, MATTER, "x", "y")).isRejected(NotYours.class);
        raised().by(LEO, new DisputeReworded(DISPUTE, MATTER, better))
                .when(TOM, new RewordDispute(DISPUTE, MATTER, "x", "y"))
                .isRejected(RewordedMeanwhile.class, "subject");
        raised().when(TOM, new RewordDispute(DISPUTE, MATTER, MATTER.subject(), MATTER.stake()))
                .recordsNothing();
    }

    @Test
    void there_is_one_owner_at_a_time() {
        raised().when(ROSA, new NameOwner(DISPUTE, JUN.person(), DUE, "Jun was there."))
                .records(new OwnerNamed(DISPUTE, 2, ROSA.person(), JUN.person(), DUE, "Jun was there."));
        raised().when(ROSA, new NameOwner(DISPUTE, JUN.person(), DUE, " ")).isRejected(InvalidInput.class, "reason");
        raised().when(JUN, new NameOwner(DISPUTE, JUN.person(), DUE, "Mine.")).isRejected(NotYours.class);
        raised().by(TOM, new OwnerNamed(DISPUTE, 2, ROSA.person(), JUN.person(), DUE, "x"))
                .when(ROSA, new SettleDispute(DISPUTE, "a", "b"))
                .isRejected(NotYours.class);
    }

    @Test
    void its_owner_settles_it_or_a_liaison_with_an_outcome_and_a_lesson() {
        for (var actor : List.of(ROSA, LEO)) {
            raised().when(actor, new SettleDispute(DISPUTE, " Printed again ", "The plant signs figures first."))
                    .records(new DisputeSettled(DISPUTE, "Printed again", "The plant signs figures first."));
        }
        for (Actor actor : List.of(TOM, JUN, INES)) {
            raised().when(actor, new SettleDispute(DISPUTE, "a", "b")).isRejected(NotYours.class);
        }
        raised().when(ROSA, new SettleDispute(DISPUTE, "", "b")).isRejected(InvalidInput.class, "outcome");
        raised().when(ROSA, new SettleDispute(DISPUTE, "a", " ")).isRejected(InvalidInput.class, "lesson");
    }

    @Test
    void what_is_put_to_a_sponsor_the_sponsor_alone_decides() {
        raised().when(TOM, new EscalateDispute(DISPUTE, INES.person(), "We see it differently."))
                .records(new DisputeEscalated(
                        DISPUTE, 2, ROSA.person(), INES.person(), LATER, "We see it differently."));
        raised().when(TOM, new EscalateDispute(DISPUTE, LEO.person(), "x")).isRejected(NotASponsor.class, "sponsor");
        raised().when(JUN, new EscalateDispute(DISPUTE, INES.person(), "x")).isRejected(NotYours.class);
        var escalated = escalated();
        escalated.when(INES, new SettleDispute(DISPUTE, "a", "b")).records(new DisputeSettled(DISPUTE, "a", "b"));
        escalated.when(ROSA, new SettleDispute(DISPUTE, "a", "b")).isRejected(NotYours.class);
        escalated.when(LEO, new SettleDispute(DISPUTE, "a", "b")).isRejected(NotYours.class);
        escalated.when(TOM, new NameOwner(DISPUTE, JUN.person(), DUE, "x")).isRejected(NotNow.class);
    }

    private static DisputeFixture escalated() {
        return raised().by(TOM, new DisputeEscalated(DISPUTE, 2, ROSA.person(), INES.person(), LATER, "x"));
    }

    @Test
    void what_is_settled_is_opened_again_with_a_reason() {
        var settled = raised().by(ROSA, new DisputeSettled(DISPUTE, "a", "b"));
        settled.when(TOM, new ReopenDispute(DISPUTE, "It came back.", DUE))
                .records(new DisputeReopened(DISPUTE, 2, ROSA.person(), DUE, "It came back."));
        settled.when(TOM, new ReopenDispute(DISPUTE, "", DUE)).isRejected(InvalidInput.class, "reason");
        settled.when(JUN, new ReopenDispute(DISPUTE, "x", DUE)).isRejected(NotYours.class);
        settled.when(TOM, new AttachFact(DISPUTE, RETURNED)).isRejected(NotNow.class);
        raised().when(TOM, new ReopenDispute(DISPUTE, "x", DUE)).isRejected(NotNow.class);
    }

    @Test
    void overdue_it_goes_to_the_liaison_by_the_working_days_of_the_accounts_country() {
        raised().when(Actor.VERONA, new PassOnOverdue(DISPUTE, 1))
                .records(new WentToLiaison(DISPUTE, 2, ROSA.person(), LEO.person(), LATER));
    }

    @Test
    void from_the_liaison_it_goes_to_a_sponsor() {
        raised().by(Actor.VERONA, new WentToLiaison(DISPUTE, 2, ROSA.person(), LEO.person(), LATER))
                .when(Actor.VERONA, new PassOnOverdue(DISPUTE, 2))
                .records(new DisputeEscalated(DISPUTE, 3, LEO.person(), INES.person(), LATER, ""));
        raised().without(LEO)
                .when(Actor.VERONA, new PassOnOverdue(DISPUTE, 1))
                .records(new DisputeEscalated(DISPUTE, 2, ROSA.person(), INES.person(), LATER, ""));
        raised().without(LEO)
                .without(INES)
                .when(Actor.VERONA, new PassOnOverdue(DISPUTE, 1))
                .isRejected(NobodyToDecide.class);
    }

    @Test
    void a_clock_that_rings_late_changes_nothing() {
        raised().by(ROSA, new OwnerNamed(DISPUTE, 2, ROSA.person(), JUN.person(), DUE, "x"))
                .when(Actor.VERONA, new PassOnOverdue(DISPUTE, 1))
                .recordsNothing();
        raised().by(ROSA, new DisputeSettled(DISPUTE, "a", "b"))
                .when(Actor.VERONA, new PassOnOverdue(DISPUTE, 1))
                .recordsNothing();
        escalated().when(Actor.VERONA, new PassOnOverdue(DISPUTE, 2)).recordsNothing();
    }
}
