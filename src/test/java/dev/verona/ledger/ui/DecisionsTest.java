package dev.verona.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import dev.verona.account.api.AccountCommand;
import dev.verona.account.api.AccountFacts;
import dev.verona.account.api.AccountQuery;
import dev.verona.account.api.AccountView;
import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
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
        TestActors.ALL.forEach(person -> known(commands, queries, person));
        as(
                TestActors.INES,
                new AccountCommand.RegisterAccount(
                        account, "Norrhaven " + Ids.random(), AccountFacts.UNKNOWN, null, null, null));
        until(this::accountIsThere);
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

    private boolean accountIsThere() {
        try {
            return Acting.as(
                    TestActors.INES,
                    () -> queries.query(new AccountQuery.FindAccount(account), AccountView.class)
                            .thenApply(view -> true)
                            .exceptionally(missing -> false)
                            .join());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void as(Actor actor, Object command) throws Exception {
        Acting.as(actor, () -> commands.sendAndWait(command));
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

    @Test
    void a_price_shows_the_advice_on_which_it_was_decided() throws Exception {
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

        var price = decisions(TestActors.TOM).getFirst();
        assertThat(price.kind()).isEqualTo(Decision.Kind.PRICE);
        assertThat(price.words()).isEqualTo("Adjusted: 5%. Volume");
        assertThat(provenance(TestActors.TOM, price.number()).plans())
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.sequence()).isEqualTo(price.sequence());
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
    void whoever_may_not_open_the_plan_learns_that_there_is_one_and_no_more() throws Exception {
        assertThat(decisions(TestActors.JUN)).hasSize(1);
        var seen = provenance(TestActors.JUN, 0);
        assertThat(seen.plans()).isEmpty();
        assertThat(seen.hidden()).isEqualTo(1);
        assertThatThrownBy(() -> decisions(TestActors.ADMIN)).hasRootCauseInstanceOf(NotAllowed.class);
    }
}
