package dev.verona.plan.ui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.verona.account.api.CatalogueCommand;
import dev.verona.account.api.OpportunityCommand;
import dev.verona.account.api.OpportunityFacts;
import dev.verona.account.api.Outcome;
import dev.verona.plan.api.CellState;
import dev.verona.plan.api.CustomerView.Cell;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.workspace.PlanNavigation;
import dev.verona.shared.AccountId;
import dev.verona.shared.Money;
import dev.verona.shared.OpportunityId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.testing.TestActors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumbersPageTest extends CustomerScreenTest {

    private static final String OFFERING = "HeatLoop 400";

    private PlanId withUnit() {
        as(TestActors.INES, new CatalogueCommand.ListProduct(OFFERING, "HeatLoop", Money.of("890000", "USD")));
        var plan = newPlan();
        as(TestActors.TOM, new PlanCommand.AddBusinessUnit(plan, ElementId.random(), "Eskdale"));
        return plan;
    }

    private ElementId unit(PlanId plan) {
        return customer(plan).units().getFirst().id();
    }

    private CellButton cell(PlanId plan) {
        return find(CellButton.class).all().stream()
                .filter(one -> one.unit().equals(unit(plan)) && one.offering().equals(OFFERING))
                .findFirst()
                .orElseThrow();
    }

    private void openCell(PlanId plan) {
        test(cell(plan).getContent()).click();
        roundTrip();
    }

    private boolean says(String text) {
        return says(find(NumbersPage.class).single(), text);
    }

    private static OpportunityFacts facts(
            Outcome outcome, Stage stage, @Nullable String amount, @Nullable LocalDate closes) {
        return new OpportunityFacts(
                "Heat",
                new AccountId("brackenmoor"),
                OFFERING,
                "",
                stage,
                outcome,
                amount == null ? null : Money.parse(amount),
                null,
                closes);
    }

    @Test
    void a_cell_is_marked_where_it_stands_then_given_an_amount_and_the_totals_follow() {
        var plan = withUnit();
        open(TestActors.TOM, plan, PlanNavigation.NUMBERS);
        openCell(plan);
        test(this.<CellState>select("State")).selectItem("Owned");
        roundTrip();
        var cell = customer(plan).cell(unit(plan), OFFERING).orElseThrow();
        assertThat(cell.state()).isEqualTo(CellState.OWNED);
        assertThat(find(BigDecimalField.class).all()).hasSize(2);
        sets(TestActors.TOM, plan, cell.id(), Field.CELL_AMOUNT, "", "400000 USD");
        eventually(() -> says("a wallet share of 100%"));
        assertThat(says(cell(plan), "$400K")).isTrue();
    }

    @Test
    void what_another_person_marks_appears_in_the_cell_without_a_reload() {
        var plan = withUnit();
        open(TestActors.TOM, plan, PlanNavigation.NUMBERS);
        var before = cell(plan);
        as(TestActors.ROSA, new PlanCommand.OpenCell(plan, unit(plan), OFFERING, CellState.COMPETITOR));
        sets(TestActors.ROSA, plan, Cell.idOf(unit(plan), OFFERING), Field.CELL_COMPETITOR, "", "Kestrel Boilers");
        eventually(() -> says(cell(plan), "Kestrel Boilers"));
        assertThat(cell(plan)).isSameAs(before);
    }

    @Test
    void a_business_unit_needs_a_name_and_is_brought_back_by_undo() {
        var plan = withUnit();
        open(TestActors.TOM, plan, PlanNavigation.NUMBERS);
        click("Add a business unit");
        assertThat(find(TextField.class).withCaption("Business unit").single().isInvalid())
                .isTrue();
        test(find(TextField.class).withCaption("Business unit").single()).setValue("Moorgate");
        click("Add a business unit");
        assertThat(customer(plan).units()).hasSize(2);
        var remove = find(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().orElse("").equals("Remove this business unit"))
                .findFirst()
                .orElseThrow();
        test(remove).click();
        assertThat(customer(plan).units()).hasSize(1);
        click("Undo");
        assertThat(customer(plan).units()).hasSize(2);
    }

    @Test
    void the_target_stands_against_what_the_account_has_won_and_open_in_the_period() {
        var plan = newPlan();
        var account = plan(plan).account();
        as(
                TestActors.TOM,
                new OpportunityCommand.AddOpportunity(
                        new OpportunityId("won-" + account.value()),
                        facts(Outcome.OPEN, Stage.DECISION, "600000.00 USD", HALF.to())
                                .with(account)));
        sets(TestActors.ROSA, plan, ElementId.PLAN, Field.TARGET, "", "1000000 USD");
        open(TestActors.TOM, plan, PlanNavigation.NUMBERS);
        eventually(() -> says("$600K") && says("$400K"));
        assertThat(says("Set by Rosa Klein")).isTrue();
        assertThat(says("Decision")).isTrue();
    }

    @Test
    void what_is_won_outside_the_period_or_in_another_currency_is_not_counted_against_the_target() {
        var figures = TargetFigures.of(
                Money.of("1000000", "USD"),
                HALF,
                List.of(
                        facts(Outcome.WON, Stage.IMPLEMENTING, "300000.00 USD", HALF.from()),
                        facts(
                                Outcome.WON,
                                Stage.IMPLEMENTING,
                                "900000.00 USD",
                                HALF.from().minusDays(1)),
                        facts(Outcome.WON, Stage.IMPLEMENTING, "50000.00 EUR", HALF.to()),
                        facts(Outcome.OPEN, Stage.DECISION, "200000.00 USD", null),
                        facts(
                                Outcome.OPEN,
                                Stage.DECISION,
                                "100000.00 USD",
                                HALF.to().plusDays(1)),
                        facts(Outcome.LOST, Stage.DECISION, "700000.00 USD", HALF.to())));
        assertThat(figures.gap()).isEqualTo(Money.of("500000", "USD"));
        assertThat(figures.elsewhere()).isEqualTo(1);
        assertThat(figures.stages()).hasSize(1);
        assertThat(figures.won().byCurrency()).hasSize(2);
    }

    @Test
    void a_target_that_is_met_leaves_no_gap() {
        var figures = TargetFigures.of(
                Money.of("100000", "USD"),
                HALF,
                List.of(facts(Outcome.WON, Stage.IMPLEMENTING, "300000.00 USD", HALF.from())));
        assertThat(figures.gap()).isEqualTo(Money.of("0", "USD"));
    }

    @Test
    void amounts_in_several_currencies_are_told_side_by_side_and_make_no_share() {
        var whole = Amounts.of(List.of(Money.of("3", "USD"), Money.of("4", "EUR"), Money.of("2", "USD")));
        assertThat(whole.byCurrency()).hasSize(2);
        assertThat(Amounts.NONE.shareOf(whole)).isEmpty();
        assertThat(Amounts.of(List.of(Money.of("1", "USD")))
                        .shareOf(Amounts.of(List.of(Money.of("4", "USD"))))
                        .orElseThrow())
                .isEqualTo(new BigDecimal("0.25").doubleValue());
    }
}
