package dev.verona.plan.projection.workspace;

import static dev.verona.plan.projection.workspace.Workspace.JUN;
import static dev.verona.plan.projection.workspace.Workspace.PLAN;
import static dev.verona.plan.projection.workspace.Workspace.ROSA;
import static dev.verona.plan.projection.workspace.Workspace.TOM;
import static dev.verona.plan.projection.workspace.Workspace.objective;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.plan.api.BuyingRole;
import dev.verona.plan.api.CellState;
import dev.verona.plan.api.Coverage;
import dev.verona.plan.api.CustomerTrust;
import dev.verona.plan.api.CustomerView;
import dev.verona.plan.api.CustomerView.Cell;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.MapPlace;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.RelationshipGap;
import dev.verona.plan.api.RelationshipGap.Rule;
import dev.verona.plan.api.Support;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.security.Actor;
import dev.verona.shared.Money;
import dev.verona.shared.PersonRef;
import dev.verona.shared.text.TextChange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomerProjectionTest {

    private static final ElementId CFO = new ElementId("cfo");
    private static final ElementId DIRECTOR = new ElementId("director");
    private static final ElementId DAIRY = new ElementId("dairy");
    private static final ElementId ACTION = new ElementId("action");
    private static final ElementId CELL = Cell.idOf(DAIRY, "HeatLoop 400");

    private final Workspace workspace = Workspace.withPlan();

    @AfterEach
    void close() {
        workspace.close();
    }

    private CustomerView customer() {
        return workspace.queries.handle(new PlanQuery.FindPlan(PLAN)).customer();
    }

    private CustomerProjectionTest cfo() {
        workspace.by(
                TOM, new PlanEvent.StakeholderAdded(PLAN, CFO, "Agnes Thornbury", "Controller", BuyingRole.APPROVER));
        return this;
    }

    private CustomerProjectionTest director() {
        workspace.by(TOM, new PlanEvent.StakeholderAdded(PLAN, DIRECTOR, "Ivor Lund", "", BuyingRole.DECISION_MAKER));
        return this;
    }

    private CustomerProjectionTest is(ElementId element, Field field, String value) {
        workspace.by(ROSA, new PlanEvent.ValueSet(PLAN, new FieldRef(element, field), "", value));
        return this;
    }

    private CustomerProjectionTest known(ElementId element, Actor by) {
        workspace.by(TOM, new PlanEvent.AcquaintanceNoted(PLAN, element, by.person()));
        return this;
    }

    private CustomerProjectionTest actionAbout(ElementId element) {
        workspace
                .by(TOM, objective(new ElementId("o"), "Reach their finance side"))
                .by(TOM, new PlanEvent.StrategyAdded(PLAN, new ElementId("s"), new ElementId("o"), "Bring our CFO"))
                .by(
                        TOM,
                        new PlanEvent.ActionAdded(
                                PLAN,
                                ACTION,
                                new ElementId("s"),
                                "Lunch of the two CFOs",
                                TOM.person(),
                                LocalDate.of(2026, 4, 1)));
        return is(ACTION, Field.ACTION_ABOUT, element.value());
    }

    private List<RelationshipGap> gaps() {
        return RelationshipGap.in(workspace.queries.handle(new PlanQuery.FindPlan(PLAN)));
    }

    private List<Rule> rules() {
        return gaps().stream().map(RelationshipGap::rule).toList();
    }

    @Test
    void a_plan_that_says_nothing_of_its_customer_keeps_nothing_for_it() {
        assertThat(customer()).isSameAs(CustomerView.NONE);
    }

    @Test
    void a_stakeholder_says_what_was_said_of_them_and_who_said_it_last() {
        cfo().director()
                .is(CFO, Field.STAKEHOLDER_SUPPORT, "NEUTRAL")
                .is(CFO, Field.STAKEHOLDER_COVERAGE, "BRIEF")
                .is(CFO, Field.STAKEHOLDER_WANTED, "PROBLEM_SOLVER")
                .is(DIRECTOR, Field.STAKEHOLDER_REPORTS_TO, CFO.value())
                .known(CFO, ROSA);
        workspace
                .by(JUN, new PlanEvent.StakeholderPlaced(PLAN, CFO, new MapPlace(240, 20)))
                .by(
                        ROSA,
                        new PlanEvent.TextEdited(
                                PLAN,
                                new FieldRef(CFO, Field.STAKEHOLDER_NOTES),
                                1,
                                TextChange.insert(0, "Reckons in cents per litre.")))
                .by(
                        JUN,
                        new PlanEvent.TextEdited(
                                PLAN, new FieldRef(CFO, Field.STAKEHOLDER_NAME), 2, TextChange.insert(0, "Dr ")));
        var cfo = customer().find(CFO).orElseThrow();
        assertThat(cfo.name().text()).isEqualTo("Dr Agnes Thornbury");
        assertThat(cfo.notes().text()).isEqualTo("Reckons in cents per litre.");
        assertThat(cfo.title()).isEqualTo("Controller");
        assertThat(cfo.role()).isEqualTo(BuyingRole.APPROVER);
        assertThat(cfo.support()).isEqualTo(Support.NEUTRAL);
        assertThat(cfo.coverage()).isEqualTo(Coverage.BRIEF);
        assertThat(cfo.now()).isNull();
        assertThat(cfo.wanted()).isEqualTo(CustomerTrust.PROBLEM_SOLVER);
        assertThat(cfo.knownBy()).extracting(PersonRef::name).containsExactly("Rosa Klein");
        assertThat(cfo.place()).isEqualTo(new MapPlace(240, 20));
        assertThat(cfo.last().by().name()).isEqualTo("Jun Sato");
        assertThat(customer().find(DIRECTOR).orElseThrow().reportsTo()).contains(CFO);
    }

    @Test
    void who_was_taken_out_is_not_shown_and_is_whole_when_they_come_back() {
        cfo().known(CFO, TOM);
        var before = customer().find(CFO).orElseThrow();
        workspace.by(TOM, new PlanEvent.ElementRemoved(PLAN, CFO, ElementKind.STAKEHOLDER));
        assertThat(customer().stakeholders()).isEmpty();
        workspace.by(TOM, new PlanEvent.ElementRestored(PLAN, CFO, ElementKind.STAKEHOLDER));
        assertThat(customer().find(CFO).orElseThrow().values()).isEqualTo(before.values());
        assertThat(customer().find(CFO).orElseThrow().knownBy()).isEqualTo(before.knownBy());
    }

    @Test
    void a_cell_says_how_an_offering_stands_in_a_unit() {
        workspace
                .by(TOM, new PlanEvent.BusinessUnitAdded(PLAN, DAIRY, "Eskdale"))
                .by(TOM, new PlanEvent.CellOpened(PLAN, CELL, DAIRY, "HeatLoop 400", CellState.COMPETITOR));
        is(CELL, Field.CELL_AMOUNT, "400000.00 USD").is(CELL, Field.CELL_COMPETITOR, "Kestrel Boilers");
        var cell = customer().cell(DAIRY, "HeatLoop 400").orElseThrow();
        assertThat(cell.state()).isEqualTo(CellState.COMPETITOR);
        assertThat(cell.amount()).isEqualTo(Money.of("400000", "USD"));
        assertThat(cell.value(Field.CELL_COMPETITOR)).isEqualTo("Kestrel Boilers");
        assertThat(cell.last().by().name()).isEqualTo("Rosa Klein");
        workspace.by(TOM, new PlanEvent.ElementRemoved(PLAN, DAIRY, ElementKind.BUSINESS_UNIT));
        assertThat(customer().cells()).isEmpty();
    }

    @Test
    void the_target_is_told_with_who_set_it() {
        is(ElementId.PLAN, Field.TARGET, "2400000.00 USD");
        assertThat(customer().target()).isEqualTo(Money.of("2400000", "USD"));
        assertThat(customer().targeted()).isNotNull();
        assertThat(customer().targeted().by().name()).isEqualTo("Rosa Klein");
    }

    @Test
    void built_again_it_is_the_same() {
        cfo().director()
                .is(CFO, Field.STAKEHOLDER_SUPPORT, "ENEMY")
                .known(CFO, ROSA)
                .actionAbout(CFO);
        var before = customer();
        workspace.redeliver();
        assertThat(customer()).isEqualTo(before);
        workspace.dropAndReplay();
        assertThat(customer()).isEqualTo(before);
    }

    @Test
    void a_map_without_anybody_lacks_nothing() {
        assertThat(rules()).isEmpty();
    }

    @Test
    void whoever_approves_and_is_known_to_nobody_is_a_gap() {
        cfo().director().is(DIRECTOR, Field.STAKEHOLDER_COVERAGE, "BRIEF").known(DIRECTOR, ROSA);
        assertThat(rules()).containsExactly(Rule.NO_LINK_TO_APPROVER);
        assertThat(gaps().getFirst().sentence())
                .isEqualTo("No link to Agnes Thornbury, Controller, who approves: nobody of ours knows them.");
        known(CFO, TOM);
        assertThat(rules()).isEmpty();
    }

    @Test
    void a_chief_financial_officer_approves_whatever_the_role_says() {
        director().known(DIRECTOR, ROSA).is(DIRECTOR, Field.STAKEHOLDER_COVERAGE, "BRIEF");
        assertThat(rules()).containsExactly(Rule.NOBODY_APPROVES);
        workspace.by(TOM, new PlanEvent.StakeholderAdded(PLAN, CFO, "Agnes Thornbury", "Group CFO", null));
        assertThat(rules()).containsExactly(Rule.NO_LINK_TO_APPROVER);
    }

    @Test
    void a_decision_maker_without_coverage_is_a_gap_and_so_is_one_who_is_against_us() {
        cfo().director().known(CFO, ROSA).is(DIRECTOR, Field.STAKEHOLDER_SUPPORT, "ENEMY");
        assertThat(rules()).containsExactly(Rule.DECISION_MAKER_NOT_COVERED, Rule.ENEMY_DECIDES);
        is(DIRECTOR, Field.STAKEHOLDER_COVERAGE, "IN_DEPTH");
        assertThat(rules()).containsExactly(Rule.ENEMY_DECIDES);
    }

    @Test
    void a_map_where_nobody_decides_or_approves_says_so() {
        workspace.by(TOM, new PlanEvent.StakeholderAdded(PLAN, CFO, "Agnes Thornbury", "", BuyingRole.USER));
        known(CFO, ROSA);
        assertThat(rules()).containsExactly(Rule.NOBODY_APPROVES, Rule.NOBODY_DECIDES);
    }

    @Test
    void nobody_of_marketing_who_knows_anybody_is_a_gap() {
        cfo().director().known(CFO, TOM).is(DIRECTOR, Field.STAKEHOLDER_COVERAGE, "BRIEF");
        assertThat(rules()).containsExactly(Rule.NOBODY_OF_MARKETING);
        known(DIRECTOR, ROSA);
        assertThat(rules()).isEmpty();
    }

    @Test
    void a_wish_without_an_action_item_is_a_gap_until_one_is_open_and_again_when_it_was_dropped() {
        cfo().director()
                .known(CFO, ROSA)
                .is(DIRECTOR, Field.STAKEHOLDER_COVERAGE, "BRIEF")
                .is(CFO, Field.STAKEHOLDER_NOW, "VENDOR")
                .is(CFO, Field.STAKEHOLDER_WANTED, "TRUSTED_ADVISER");
        assertThat(gaps())
                .extracting(RelationshipGap::sentence)
                .containsExactly(
                        "We want to be a trusted adviser to Agnes Thornbury and are a vendor, and no action item leads there.");
        actionAbout(CFO);
        assertThat(rules()).isEmpty();
        workspace.by(TOM, new PlanEvent.ActionDropped(PLAN, ACTION, "She left"));
        assertThat(rules()).containsExactly(Rule.WANTED_WITHOUT_ACTION);
    }

    @Test
    void a_gap_with_an_action_item_under_way_says_so_and_comes_after_those_without() {
        workspace.by(TOM, Workspace.joined(JUN, TeamRole.MEMBER));
        cfo().director().actionAbout(CFO);
        assertThat(rules())
                .containsExactly(Rule.DECISION_MAKER_NOT_COVERED, Rule.NOBODY_OF_MARKETING, Rule.NO_LINK_TO_APPROVER);
        assertThat(gaps().getLast().underWay()).isNotNull();
        assertThat(gaps().getLast().underWay().what().text()).isEqualTo("Lunch of the two CFOs");
    }
}
