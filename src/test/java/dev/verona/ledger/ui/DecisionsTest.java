package dev.verona.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.history.api.Deed;
import dev.verona.history.api.HistoryQuery;
import dev.verona.history.api.Mark;
import dev.verona.ledger.api.Decision;
import dev.verona.ledger.api.DecisionQuery;
import dev.verona.ledger.api.Provenance;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Ids;
import dev.verona.shared.Money;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextDiff;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was decided at an account, and what stood in its plan then. */
class DecisionsTest extends SignedInTest {

    private static final Period HALF = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
    private static final ElementId ADVICE = new ElementId("advice");

    private final AccountId account = AccountId.random();
    private final PlanId plan = PlanId.of(account, HALF);
    private final OpportunityId deal = new OpportunityId(Ids.random());

    @BeforeEach
    void work() throws Exception {
        register(account, "Norrhaven " + Ids.random());
        as(
                TestActors.TOM,
                new PlanCommand.CreatePlan(plan, account, HALF, TestActors.TOM.person(), TestActors.ROSA.person()));
        as(
                TestActors.TOM,
                new OpportunityCommand.AddOpportunity(
                        deal,
                        new OpportunityFacts(
                                "Heat recovery line",
                                account,
                                "",
                                "",
                                Stage.DECISION,
                                Outcome.OPEN,
                                Money.of("2400000", "USD"),
                                null,
                                null)));
        as(TestActors.TOM, new OpportunityCommand.MoveToStage(deal, Stage.NEGOTIATING_CONTRACT));
        as(
                TestActors.ROSA,
                new PlanCommand.DraftContribution(
                        plan, ADVICE, Stage.NEGOTIATING_CONTRACT, ContributionKind.PRICING_ADVICE, "Four percent"));
    }

    private List<Decision> decisions(Actor actor) throws Exception {
        return Acting.as(
                actor,
                () -> queries.query(
                                new DecisionQuery.FindDecisions(account),
                                ResponseTypes.multipleInstancesOf(Decision.class))
                        .join());
    }

    private Provenance provenance(Actor actor, long number) throws Exception {
        return Acting.as(
                actor,
                () -> queries.query(new DecisionQuery.FindProvenance(account, number), Provenance.class)
                        .join());
    }

    @Test
    void a_step_of_an_opportunity_shows_the_plan_of_that_moment_without_what_came_later() throws Exception {
        assertThat(decisions(TestActors.TOM)).singleElement().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(Decision.Kind.MOVED);
            assertThat(decision.from()).isEqualTo(Stage.DECISION);
            assertThat(decision.to()).isEqualTo(Stage.NEGOTIATING_CONTRACT);
        });
        assertThat(provenance(TestActors.TOM, 0).plans())
                .singleElement()
                .satisfies(version -> assertThat(version.pieces())
                        .as("the advice was drafted after the step")
                        .isEmpty());
    }

    private void decideOnThePrice() {
        as(TestActors.ROSA, new PlanCommand.SetValue(plan, new FieldRef(ADVICE, Field.PRICE_DISCOUNT), "", "4"));
        as(
                TestActors.ROSA,
                new PlanCommand.SetValue(plan, new FieldRef(ADVICE, Field.PRICE_VALID_UNTIL), "", "2099-12-31"));
        as(
                TestActors.ROSA,
                new PlanCommand.EditText(
                        plan, new FieldRef(ADVICE, Field.PRICE_WHY), 0, TextDiff.between("", "Volume and service.")));
        as(TestActors.ROSA, new PlanCommand.SubmitForReview(plan, ADVICE));
        as(TestActors.TOM, new PlanCommand.DecideOnPrice(plan, ADVICE, PriceVerdict.ADJUSTED, "5%", "Volume"));
    }

    @Test
    void a_price_shows_the_advice_on_which_it_was_decided() throws Exception {
        decideOnThePrice();

        var price = decisions(TestActors.TOM).getFirst();
        assertThat(price.kind()).isEqualTo(Decision.Kind.PRICE);
        assertThat(price.words()).isEqualTo("Adjusted: 5%. Volume");
        assertThat(provenance(TestActors.TOM, price.number()).plans())
                .singleElement()
                .satisfies(version -> {
                    assertThat(price.stood()).containsExactly(new Decision.Standing(plan, version.sequence()));
                    assertThat(version.pieces())
                            .singleElement()
                            .satisfies(piece -> assertThat(piece.state()).isEqualTo(ContributionState.IN_REVIEW));
                });
    }

    @Test
    void the_accounts_page_lists_them_and_leads_to_the_plan_as_it_stood() {
        signIn(TestActors.TOM);
        UI.getCurrent().navigate("accounts/" + account);
        test(find(Button.class).withText("What stood then").single()).click();
        var then = find(Anchor.class).withText("Open the plan as it stood then").single();
        assertThat(then.getHref()).startsWith("plans/" + plan).contains("at=");
    }

    @Test
    void the_advice_in_the_plan_leads_to_what_was_decided_on_it_and_to_what_that_rested_on() {
        decideOnThePrice();
        signIn(TestActors.TOM);
        go(PlanNavigation.contribution(plan, ADVICE));
        follow(find(Anchor.class).withText("What it rested on").single());
        assertThat(find(Anchor.class).withText("Open the plan as it stood then").all())
                .as("of the two decisions, the one on the price is open")
                .hasSize(1);
    }

    @Test
    void the_entry_in_the_timeline_leads_there_too() {
        decideOnThePrice();
        signIn(TestActors.TOM);
        UI.getCurrent().navigate(PlanNavigation.path(plan, "history"));
        eventually(() -> find(Anchor.class).withText("What it rested on").exists());
        follow(find(Anchor.class).withText("What it rested on").single());
        assertThat(find(ListItem.class)
                        .withAttribute("aria-current", "true")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("decided on the price");
    }

    private void follow(Anchor link) {
        go(link.getHref());
    }

    private void go(String path) {
        var parts = path.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        roundTrip();
    }

    @Test
    void a_step_of_an_opportunity_is_a_mark_in_the_life_of_the_plan() throws Exception {
        var marks = Acting.as(
                TestActors.TOM,
                () -> queries.query(new HistoryQuery.MarkedMoments(plan), ResponseTypes.multipleInstancesOf(Mark.class))
                        .join());
        assertThat(marks).last().satisfies(mark -> {
            assertThat(mark.deed()).isEqualTo(Deed.OPPORTUNITY_MOVED);
            assertThat(mark.subject()).isEqualTo("Heat recovery line");
            assertThat(mark.sequence())
                    .as("the plan had been opened, and no more")
                    .isZero();
        });
    }

    @Test
    void whoever_may_not_open_the_plan_learns_that_there_is_one_and_no_more() throws Exception {
        assertThat(decisions(TestActors.JUN)).hasSize(1);
        var seen = provenance(TestActors.JUN, 0);
        assertThat(seen.plans()).isEmpty();
        assertThat(seen.hidden()).isEqualTo(1);
        assertThatThrownBy(() -> decisions(TestActors.ADMIN)).hasRootCauseInstanceOf(NotAllowed.class);
    }
}
