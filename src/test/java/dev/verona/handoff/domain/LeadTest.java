package dev.verona.handoff.domain;

import static dev.verona.handoff.domain.LeadFixture.ABOUT;
import static dev.verona.handoff.domain.LeadFixture.COMPLETE;
import static dev.verona.handoff.domain.LeadFixture.DUE;
import static dev.verona.handoff.domain.LeadFixture.GONE;
import static dev.verona.handoff.domain.LeadFixture.INES;
import static dev.verona.handoff.domain.LeadFixture.JUN;
import static dev.verona.handoff.domain.LeadFixture.KNOWN;
import static dev.verona.handoff.domain.LeadFixture.LEAD;
import static dev.verona.handoff.domain.LeadFixture.LEO;
import static dev.verona.handoff.domain.LeadFixture.MAYA;
import static dev.verona.handoff.domain.LeadFixture.NADIA;
import static dev.verona.handoff.domain.LeadFixture.PIET;
import static dev.verona.handoff.domain.LeadFixture.TERMS;
import static dev.verona.handoff.domain.LeadFixture.TODAY;
import static dev.verona.handoff.domain.LeadFixture.TOM;
import static dev.verona.handoff.domain.LeadFixture.handed;
import static dev.verona.handoff.domain.LeadFixture.lead;
import static dev.verona.handoff.domain.LeadFixture.nothing;
import static dev.verona.handoff.domain.LeadFixture.returned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.handoff.api.Authority;
import dev.verona.handoff.api.BudgetStatus;
import dev.verona.handoff.api.LeadAbout;
import dev.verona.handoff.api.LeadCommand.AcceptLead;
import dev.verona.handoff.api.LeadCommand.AddLead;
import dev.verona.handoff.api.LeadCommand.CloseLead;
import dev.verona.handoff.api.LeadCommand.EnrichLead;
import dev.verona.handoff.api.LeadCommand.Escalate;
import dev.verona.handoff.api.LeadCommand.HandOver;
import dev.verona.handoff.api.LeadCommand.ReturnLead;
import dev.verona.handoff.api.LeadEvent.HandedOver;
import dev.verona.handoff.api.LeadEvent.LeadAccepted;
import dev.verona.handoff.api.LeadEvent.LeadAdded;
import dev.verona.handoff.api.LeadEvent.LeadClosed;
import dev.verona.handoff.api.LeadEvent.LeadEnriched;
import dev.verona.handoff.api.LeadEvent.LeadEscalated;
import dev.verona.handoff.api.LeadEvent.LeadReturned;
import dev.verona.handoff.api.LeadFact;
import dev.verona.handoff.api.LeadFacts;
import dev.verona.handoff.api.LeadRejection.AlreadyThere;
import dev.verona.handoff.api.LeadRejection.FactsChanged;
import dev.verona.handoff.api.LeadRejection.NoDefinition;
import dev.verona.handoff.api.LeadRejection.NobodyToTell;
import dev.verona.handoff.api.LeadRejection.NotASalesperson;
import dev.verona.handoff.api.LeadRejection.NotComplete;
import dev.verona.handoff.api.LeadRejection.NotNow;
import dev.verona.handoff.api.LeadRejection.NotTheGiver;
import dev.verona.handoff.api.LeadRejection.NotTheReceiver;
import dev.verona.handoff.api.LeadRejection.StillMissing;
import dev.verona.handoff.api.Level;
import dev.verona.handoff.api.TimeFrame;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Country;
import dev.verona.shared.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of a lead's way from Marketing to Sales. */
class LeadTest {

    private static final List<LeadFact> BUDGET = List.of(LeadFact.BUDGET);

    @Test
    void a_lead_says_whose_it_is_and_what_they_ask_about() {
        nothing().when(JUN, new AddLead(LEAD, ABOUT, KNOWN)).records(new LeadAdded(LEAD, ABOUT, KNOWN));
        nothing().when(JUN, new AddLead(LEAD, about(" ", "x"), KNOWN)).isRejected(InvalidInput.class, "title");
        nothing().when(JUN, new AddLead(LEAD, about("x", ""), KNOWN)).isRejected(InvalidInput.class, "company");
        lead(KNOWN).when(JUN, new AddLead(LEAD, ABOUT, KNOWN)).isRejected(AlreadyThere.class);
    }

    @Test
    void its_account_is_one_that_is_there() {
        var unknown = new LeadAbout("x", "y", new AccountId("nowhere"), "", new Country("IE"));
        nothing().when(JUN, new AddLead(LEAD, unknown, KNOWN)).isRejected(InvalidInput.class, "account");
    }

    @Test
    void nobody_has_responded_tomorrow() {
        var tomorrow = new LeadFacts("", "", null, TODAY.plusDays(1), null, null, null, null);
        lead(LeadFacts.NONE)
                .when(JUN, new EnrichLead(LEAD, LeadFacts.NONE, tomorrow))
                .isRejected(InvalidInput.class, "responded");
    }

    @Test
    void two_who_add_different_facts_keep_both_and_of_one_fact_the_second_chooses() {
        var mine = new LeadFacts("Expo", "Carbon", null, null, null, null, null, null);
        var both = new LeadFacts(
                "Expo", "Carbon", null, null, KNOWN.channel(), Authority.DECIDES, null, TimeFrame.QUARTER);
        var seen = new LeadFacts("Expo", "", null, null, null, null, null, null);
        lead(KNOWN).when(TOM, new EnrichLead(LEAD, seen, mine)).records(new LeadEnriched(LEAD, KNOWN, both));

        var other = new LeadFacts("Expo", "", null, null, null, Authority.NO_SAY, null, null);
        lead(KNOWN).when(TOM, new EnrichLead(LEAD, seen, other)).isRejected(FactsChanged.class, "authority");
        lead(KNOWN).when(TOM, new EnrichLead(LEAD, KNOWN, KNOWN)).recordsNothing();
    }

    @Test
    void marketing_hands_over_what_is_not_complete_and_it_is_said_what_is_missing() {
        lead(KNOWN)
                .when(JUN, new HandOver(LEAD, TOM.person()))
                .records(new HandedOver(LEAD, 1, TOM.person(), 1, BUDGET, DUE));
        lead(COMPLETE)
                .when(LEO, new HandOver(LEAD, TOM.person()))
                .records(new HandedOver(LEAD, 1, TOM.person(), 1, List.of(), DUE));
    }

    @Test
    void an_answer_is_due_in_working_days_of_the_leads_country() {
        lead(COMPLETE)
                .on(LocalDate.of(2026, 12, 23))
                .when(JUN, new HandOver(LEAD, TOM.person()))
                .records(new HandedOver(LEAD, 1, TOM.person(), 1, List.of(), LocalDate.of(2026, 12, 28)));
    }

    @Test
    void sales_hands_nothing_over_and_nobody_hands_to_who_does_not_sell() {
        lead(COMPLETE).when(TOM, new HandOver(LEAD, NADIA.person())).isRejected(NotTheGiver.class);
        for (var nobody : List.of(JUN, INES, GONE)) {
            lead(COMPLETE).when(JUN, new HandOver(LEAD, nobody.person())).isRejected(NotASalesperson.class, "to");
        }
    }

    @Test
    void nothing_is_handed_over_before_both_sides_agree_what_a_qualified_lead_is() {
        lead(COMPLETE)
                .withoutDefinition()
                .when(JUN, new HandOver(LEAD, TOM.person()))
                .isRejected(NoDefinition.class);
    }

    @Test
    void whoever_it_was_handed_to_accepts_it() {
        handed(COMPLETE).when(TOM, new AcceptLead(LEAD, 1)).records(new LeadAccepted(LEAD, 1));
        for (var other : List.of(NADIA, JUN, INES)) {
            handed(COMPLETE).when(other, new AcceptLead(LEAD, 1)).isRejected(NotTheReceiver.class);
        }
    }

    @Test
    void what_is_not_complete_is_not_accepted_but_enriched_by_whoever_knows() {
        handed(KNOWN).when(TOM, new AcceptLead(LEAD, 1)).isRejected(NotComplete.class);
        handed(KNOWN)
                .by(TOM, new LeadEnriched(LEAD, KNOWN, COMPLETE))
                .when(TOM, new AcceptLead(LEAD, 1))
                .records(new LeadAccepted(LEAD, 1));
    }

    @Test
    void it_comes_back_with_what_is_missing_and_why_to_whoever_handed_it_over() {
        handed(KNOWN)
                .when(TOM, new ReturnLead(LEAD, 1, BUDGET, " Who pays? "))
                .records(new LeadReturned(LEAD, 2, JUN.person(), BUDGET, "Who pays?", DUE));
        handed(KNOWN).when(TOM, new ReturnLead(LEAD, 1, BUDGET, " ")).isRejected(InvalidInput.class, "reason");
        handed(KNOWN).when(NADIA, new ReturnLead(LEAD, 1, BUDGET, "x")).isRejected(NotTheReceiver.class);
    }

    @Test
    void it_is_handed_over_again_when_it_has_what_it_was_returned_for() {
        returned().when(JUN, new HandOver(LEAD, TOM.person())).isRejected(StillMissing.class);
        returned()
                .by(JUN, new LeadEnriched(LEAD, KNOWN, COMPLETE))
                .when(JUN, new HandOver(LEAD, TOM.person()))
                .records(new HandedOver(LEAD, 3, TOM.person(), 1, List.of(), DUE));
    }

    @Test
    void an_answer_to_what_was_handed_on_meanwhile_is_none() {
        var moved = handed(COMPLETE).by(JUN, new HandedOver(LEAD, 2, NADIA.person(), 1, List.of(), DUE));
        moved.when(TOM, new AcceptLead(LEAD, 1)).isRejected(NotNow.class);
        moved.when(TOM, new AcceptLead(LEAD, 2)).isRejected(NotTheReceiver.class);
        returned().when(TOM, new AcceptLead(LEAD, 1)).isRejected(NotNow.class);
        handed(COMPLETE).when(JUN, new HandOver(LEAD, TOM.person())).recordsNothing();
    }

    @Test
    void what_is_over_stays_as_it_is() {
        for (var over : List.of(
                handed(COMPLETE).by(TOM, new LeadAccepted(LEAD, 1)),
                lead(KNOWN).by(JUN, new LeadClosed(LEAD, "A school")))) {
            over.when(JUN, new HandOver(LEAD, TOM.person())).isRejected(NotNow.class);
            over.when(JUN, new EnrichLead(LEAD, KNOWN, COMPLETE)).isRejected(NotNow.class);
            over.when(JUN, new CloseLead(LEAD, "x")).isRejected(NotNow.class);
            over.when(Actor.VERONA, new Escalate(LEAD, 1, Level.LIAISON)).recordsNothing();
        }
        lead(KNOWN).when(TOM, new CloseLead(LEAD, "")).isRejected(InvalidInput.class, "reason");
        lead(KNOWN).when(TOM, new CloseLead(LEAD, "A school")).records(new LeadClosed(LEAD, "A school"));
    }

    @Test
    void what_nobody_answers_goes_to_the_liaison_and_then_to_a_leader_of_the_late_side() {
        var tuesday = LocalDate.of(2026, 11, 24);
        var told = new LeadEscalated(LEAD, 1, Level.LIAISON, LEO.person(), tuesday.plusDays(1));
        handed(KNOWN)
                .on(tuesday)
                .when(Actor.VERONA, new Escalate(LEAD, 1, Level.LIAISON))
                .records(told);
        handed(KNOWN)
                .by(Actor.VERONA, told)
                .on(tuesday.plusDays(2))
                .when(Actor.VERONA, new Escalate(LEAD, 1, Level.SPONSOR))
                .records(new LeadEscalated(LEAD, 1, Level.SPONSOR, PIET.person(), tuesday.plusDays(3)));
        returned()
                .on(tuesday)
                .when(Actor.VERONA, new Escalate(LEAD, 2, Level.SPONSOR))
                .records(new LeadEscalated(LEAD, 2, Level.SPONSOR, MAYA.person(), tuesday.plusDays(1)));
    }

    @Test
    void a_leader_of_both_sides_stands_in_and_without_anybody_it_waits() {
        handed(KNOWN)
                .without(PIET)
                .when(Actor.VERONA, new Escalate(LEAD, 1, Level.SPONSOR))
                .records(new LeadEscalated(LEAD, 1, Level.SPONSOR, INES.person(), LocalDate.of(2026, 11, 20)));
        handed(KNOWN)
                .without(LEO)
                .when(Actor.VERONA, new Escalate(LEAD, 1, Level.LIAISON))
                .isRejected(NobodyToTell.class);
    }

    @Test
    void a_clock_that_rings_late_or_twice_changes_nothing() {
        var told = new LeadEscalated(LEAD, 1, Level.LIAISON, LEO.person(), DUE);
        handed(KNOWN)
                .by(Actor.VERONA, told)
                .when(Actor.VERONA, new Escalate(LEAD, 1, Level.LIAISON))
                .recordsNothing();
        returned().when(Actor.VERONA, new Escalate(LEAD, 1, Level.LIAISON)).recordsNothing();
        lead(KNOWN).when(Actor.VERONA, new Escalate(LEAD, 0, Level.LIAISON)).recordsNothing();
    }

    @Test
    void fit_now_is_not_ready_now() {
        assertThat(TERMS.fits(KNOWN)).isTrue();
        assertThat(TERMS.ready(KNOWN)).isFalse();
        assertThat(TERMS.ready(COMPLETE)).isTrue();
        assertThat(TERMS.ready(with(BudgetStatus.NONE, TimeFrame.QUARTER))).isFalse();
        assertThat(TERMS.ready(with(BudgetStatus.PLANNED, TimeFrame.YEAR))).isFalse();
        assertThat(TERMS.fits(LeadFacts.NONE)).isFalse();
        assertThat(TERMS.missing(LeadFacts.NONE))
                .containsExactly(LeadFact.SOURCE, LeadFact.AUTHORITY, LeadFact.BUDGET, LeadFact.TIME_FRAME);
    }

    private static LeadFacts with(BudgetStatus budget, TimeFrame frame) {
        return new LeadFacts("Expo", "", null, null, null, Authority.DECIDES, budget, frame);
    }

    private static LeadAbout about(String title, String company) {
        return new LeadAbout(title, company, null, "", new Country("IE"));
    }
}
