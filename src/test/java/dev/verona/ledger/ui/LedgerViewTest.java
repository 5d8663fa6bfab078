package dev.verona.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import dev.verona.ledger.api.Figures;
import dev.verona.ledger.api.Ledger;
import dev.verona.ledger.api.LedgerFilter;
import dev.verona.ledger.api.LedgerLines;
import dev.verona.ledger.api.LedgerQuery;
import dev.verona.ledger.api.LedgerScope;
import dev.verona.ledger.api.Measure;
import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.platform.security.Acting;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.Function;
import dev.verona.shared.Ids;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.Period;
import dev.verona.shared.PersonRef;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextDiff;
import dev.verona.testing.SignedInTest;
import dev.verona.testing.TestActors;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger on its screen, and past it. */
class LedgerViewTest extends SignedInTest {

    private static final Period HALF = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));

    private final AccountId account = AccountId.random();
    private final PlanId plan = PlanId.of(account, HALF);

    @BeforeEach
    void work() throws Exception {
        register(account, "Brackenmoor " + Ids.random());
        as(
                TestActors.TOM,
                new PlanCommand.CreatePlan(plan, account, HALF, TestActors.TOM.person(), TestActors.ROSA.person()));
        as(
                TestActors.TOM,
                new PlanCommand.RequestContribution(
                        plan,
                        ElementId.random(),
                        Stage.DEFINING_NEEDS,
                        ContributionKind.VALUE_PROPOSITION,
                        "A third off the gas bill",
                        "",
                        new Asked(Function.MARKETING, TestActors.ROSA.person()),
                        LocalDate.of(2099, 1, 1)));
        as(
                TestActors.ROSA,
                new PlanCommand.EditText(plan, FieldRef.focus(), 0, TextDiff.between("", "The partner for heat.")));
    }

    private <T> T asks(Actor actor, LedgerQuery query, Class<T> answer) throws Exception {
        return Acting.as(actor, () -> queries.query(query, answer).join());
    }

    private static LedgerQuery.FindLedger of(LedgerScope scope) {
        return new LedgerQuery.FindLedger(scope, LedgerFilter.ALL);
    }

    private static void go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length < 2 ? "" : parts[1]));
    }

    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private String text() {
        return find(LedgerView.class).single().getElement().getTextRecursively();
    }

    @Test
    void the_plan_says_what_each_function_gave_and_who_of_its_team() throws Exception {
        var ledger = asks(TestActors.TOM, of(new LedgerScope.OfPlan(plan)), Ledger.class);
        assertThat(ledger.sum(Function.MARKETING).requested()).isEqualTo(1);
        assertThat(ledger.sum(Function.MARKETING).written()).isEqualTo(4);
        assertThat(ledger.people()).extracting(one -> one.person().name()).containsExactly("Rosa Klein", "Tom Adeyemi");
    }

    @Test
    void each_figure_opens_to_what_it_is_made_of_and_leads_to_the_timeline() throws Exception {
        signIn(TestActors.TOM);
        go("ledger?of=plan:" + plan);
        assertThat(rows()).anySatisfy(row -> assertThat(row).startsWith("Marketing"));
        var figure = find(Anchor.class).all().stream()
                .filter(link ->
                        "4 words written, Marketing".equals(link.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        go(figure.getHref());
        var entry = find(Anchor.class).withText("The plan itself").single();
        assertThat(entry.getHref()).isEqualTo("plans/" + plan + "/history?s=2");
        go(entry.getHref());
        assertThat(find(Div.class).all())
                .anySatisfy(div -> assertThat(div.getText()).startsWith("Linked entry"));
    }

    @Test
    void a_stage_without_marketing_is_said_to_be_without_it() {
        signIn(TestActors.TOM);
        go("ledger?of=plan:" + plan + "&show=given");
        assertThat(text()).contains("Sales is there and Marketing is not at: Defining needs.");
    }

    @Test
    void months_without_anything_are_an_empty_page_that_says_so() {
        signIn(TestActors.TOM);
        go("ledger?of=plan:" + plan + "&from=2019-01&until=2019-03");
        assertThat(text()).contains("Nothing to count here yet");
    }

    @Test
    void what_an_address_says_wrongly_is_left_out() {
        signIn(TestActors.TOM);
        go("ledger?of=planet:mars&from=soon&show=genius&open=all");
        assertThat(find(FunctionTotals.class).single()).isNotNull();
    }

    @Test
    void persons_of_a_plan_are_for_those_who_may_open_it() throws Exception {
        assertThatThrownBy(() -> asks(TestActors.JUN, of(new LedgerScope.OfPlan(plan)), Ledger.class))
                .hasRootCauseInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asks(
                        TestActors.JUN,
                        new LedgerQuery.FindLines(plan, LedgerFilter.ALL, Measure.WRITTEN, null, null, 0, 10),
                        LedgerLines.class))
                .hasRootCauseInstanceOf(NotAllowed.class);

        var totals = asks(TestActors.JUN, of(new LedgerScope.OfAccount(account)), Ledger.class);
        assertThat(totals.sum(Function.MARKETING).written())
                .as("totals by function are for all")
                .isEqualTo(4);
        assertThat(totals.people()).as("persons are not").isEmpty();
    }

    @Test
    void one_persons_figures_in_all_plans_are_theirs_and_the_leaders() throws Exception {
        var rosas = of(new LedgerScope.OfPerson(TestActors.ROSA.person()));
        assertThat(asks(TestActors.ROSA, rosas, Ledger.class)
                        .sum(Function.MARKETING)
                        .none())
                .isFalse();
        assertThat(asks(TestActors.INES, rosas, Ledger.class)
                        .sum(Function.MARKETING)
                        .none())
                .isFalse();
        assertThatThrownBy(() -> asks(TestActors.TOM, rosas, Ledger.class)).hasRootCauseInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asks(TestActors.LEO, rosas, Ledger.class)).hasRootCauseInstanceOf(NotAllowed.class);
    }

    @Test
    void an_administrator_as_such_reads_no_ledger() {
        assertThatThrownBy(() -> asks(TestActors.ADMIN, of(new LedgerScope.Company()), Ledger.class))
                .hasRootCauseInstanceOf(NotAllowed.class);
    }

    @Test
    void the_company_names_nobody() throws Exception {
        assertThat(asks(TestActors.INES, of(new LedgerScope.Company()), Ledger.class)
                        .people())
                .isEmpty();
    }

    @Test
    void a_spreadsheet_reckons_nothing_in_the_csv() {
        var evil = new PersonRef(TestActors.TOM.person(), "=HYPERLINK(\"http://evil\")", Function.SALES);
        var ledger = new Ledger(
                "@Brackenmoor",
                1,
                null,
                null,
                List.of(new Ledger.Cell(
                        YearMonth.of(2026, 3), Function.SALES, null, null, Figures.of(Measure.WRITTEN, 3))),
                List.of(new Ledger.PersonFigures(evil, Figures.NONE)));
        var csv = new String(LedgerCsv.of(ledger), StandardCharsets.UTF_8);
        assertThat(csv).contains("'@Brackenmoor,2026-03,Sales").contains("\"'=HYPERLINK(\"\"http://evil\"\")\"");
    }
}
