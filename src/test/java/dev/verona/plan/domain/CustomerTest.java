package dev.verona.plan.domain;

import static dev.verona.plan.domain.PlanFixture.ACTION;
import static dev.verona.plan.domain.PlanFixture.ADVISER;
import static dev.verona.plan.domain.PlanFixture.INES;
import static dev.verona.plan.domain.PlanFixture.JUN;
import static dev.verona.plan.domain.PlanFixture.OBJECTIVE;
import static dev.verona.plan.domain.PlanFixture.PLAN;
import static dev.verona.plan.domain.PlanFixture.ROSA;
import static dev.verona.plan.domain.PlanFixture.TOM;
import static dev.verona.plan.domain.PlanFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.plan.api.BuyingRole;
import dev.verona.plan.api.CellState;
import dev.verona.plan.api.CustomerView.Cell;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.MapPlace;
import dev.verona.plan.api.MaterialChange;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.api.ValueConflict;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.PersonId;
import dev.verona.shared.Rejection;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final ElementId CFO = new ElementId("cfo");
    private static final ElementId DIRECTOR = new ElementId("director");
    private static final ElementId BUYER = new ElementId("buyer");
    private static final ElementId DAIRY = new ElementId("dairy");
    private static final String HEAT_PUMP = "HeatLoop 400";
    private static final ElementId CELL = Cell.idOf(DAIRY, HEAT_PUMP);

    private static PlanEvent added(ElementId id, String name) {
        return new PlanEvent.StakeholderAdded(PLAN, id, name, "", null);
    }

    private static PlanFixture withPeople() {
        return plan().by(TOM, added(CFO, "Agnes Thornbury"))
                .by(TOM, added(DIRECTOR, "Ivor Lund"))
                .by(TOM, added(BUYER, "Petra Vance"));
    }

    private static FieldRef of(ElementId element, Field field) {
        return new FieldRef(element, field);
    }

    private static PlanCommand set(ElementId element, Field field, String seen, String value) {
        return new PlanCommand.SetValue(PLAN, of(element, field), seen, value);
    }

    private static PlanEvent was(ElementId element, Field field, String was, String value) {
        return new PlanEvent.ValueSet(PLAN, of(element, field), was, value);
    }

    private static PlanCommand reports(ElementId who, ElementId to) {
        return set(who, Field.STAKEHOLDER_REPORTS_TO, "", to.value());
    }

    private static PlanEvent reported(ElementId who, ElementId to) {
        return was(who, Field.STAKEHOLDER_REPORTS_TO, "", to.value());
    }

    @Nested
    class A_stakeholder {

        @Test
        void comes_on_the_map_with_a_name_a_title_and_a_buying_role() {
            plan().when(
                            ROSA,
                            new PlanCommand.AddStakeholder(PLAN, CFO, " Agnes Thornbury ", "CFO", BuyingRole.APPROVER))
                    .records(new PlanEvent.StakeholderAdded(PLAN, CFO, "Agnes Thornbury", "CFO", BuyingRole.APPROVER));
        }

        @Test
        void has_a_name() {
            plan().when(TOM, new PlanCommand.AddStakeholder(PLAN, CFO, "  ", "CFO", null))
                    .isRejected(InvalidInput.class, "name");
        }

        @Test
        void is_added_once() {
            withPeople()
                    .when(TOM, new PlanCommand.AddStakeholder(PLAN, CFO, "Somebody else", "", null))
                    .isRejected(PlanRejection.IdTaken.class, "stakeholder");
        }

        @Test
        void is_added_by_those_who_shape_the_plan() {
            var add = new PlanCommand.AddStakeholder(PLAN, CFO, "Agnes Thornbury", "", null);
            plan().when(JUN, add).records(added(CFO, "Agnes Thornbury"));
            plan().when(ADVISER, add).isRejected(PlanRejection.NotYourPart.class);
            plan().when(INES, add).isRejected(PlanRejection.NotInTeam.class);
        }

        @Test
        void has_values_that_are_choices_by_their_names() {
            withPeople()
                    .when(TOM, set(CFO, Field.STAKEHOLDER_SUPPORT, "", "MENTOR"))
                    .records(was(CFO, Field.STAKEHOLDER_SUPPORT, "", "MENTOR"));
            withPeople()
                    .when(TOM, set(CFO, Field.STAKEHOLDER_SUPPORT, "", "FRIENDLY"))
                    .isRejected(InvalidInput.class, "STAKEHOLDER_SUPPORT");
        }

        @Test
        void whose_support_two_people_see_otherwise_is_for_the_second_to_choose() {
            withPeople()
                    .by(ROSA, was(CFO, Field.STAKEHOLDER_SUPPORT, "", "NEUTRAL"))
                    .when(TOM, set(CFO, Field.STAKEHOLDER_SUPPORT, "", "ENEMY"))
                    .isRejected(ValueConflict.class, "STAKEHOLDER_SUPPORT");
        }

        @Test
        void is_known_by_people_of_ours_whoever_notes_it_and_however_often() {
            withPeople()
                    .when(TOM, new PlanCommand.NoteAcquaintance(PLAN, CFO, ROSA.person()))
                    .records(new PlanEvent.AcquaintanceNoted(PLAN, CFO, ROSA.person()));
            var known = withPeople().by(TOM, new PlanEvent.AcquaintanceNoted(PLAN, CFO, ROSA.person()));
            known.when(JUN, new PlanCommand.NoteAcquaintance(PLAN, CFO, ROSA.person()))
                    .recordsNothing();
            known.when(JUN, new PlanCommand.EndAcquaintance(PLAN, CFO, ROSA.person()))
                    .records(new PlanEvent.AcquaintanceEnded(PLAN, CFO, ROSA.person()));
            known.when(JUN, new PlanCommand.EndAcquaintance(PLAN, CFO, TOM.person()))
                    .recordsNothing();
        }

        @Test
        void is_known_by_nobody_whom_nobody_knows() {
            withPeople()
                    .when(TOM, new PlanCommand.NoteAcquaintance(PLAN, CFO, new PersonId("nobody")))
                    .isRejected(PlanRejection.NotAvailable.class, "person");
        }

        @Test
        void is_what_an_action_item_is_about() {
            var with = withPeople().withOutline();
            with.when(TOM, set(ACTION, Field.ACTION_ABOUT, "", CFO.value()))
                    .records(was(ACTION, Field.ACTION_ABOUT, "", CFO.value()));
            with.when(TOM, set(ACTION, Field.ACTION_ABOUT, "", OBJECTIVE.value()))
                    .isRejected(InvalidInput.class, "ACTION_ABOUT");
        }

        @Test
        void is_taken_out_and_brought_back() {
            var gone = withPeople().by(TOM, new PlanEvent.ElementRemoved(PLAN, CFO, ElementKind.STAKEHOLDER));
            withPeople()
                    .when(TOM, new PlanCommand.RemoveElement(PLAN, CFO))
                    .records(new PlanEvent.ElementRemoved(PLAN, CFO, ElementKind.STAKEHOLDER));
            gone.when(TOM, set(CFO, Field.STAKEHOLDER_TITLE, "", "CFO")).isRejected(PlanRejection.ElementGone.class);
            gone.when(TOM, reports(DIRECTOR, CFO)).isRejected(InvalidInput.class, "STAKEHOLDER_REPORTS_TO");
            gone.when(TOM, new PlanCommand.RestoreElement(PLAN, CFO))
                    .records(new PlanEvent.ElementRestored(PLAN, CFO, ElementKind.STAKEHOLDER));
        }
    }

    @Nested
    class On_the_map {

        @Test
        void the_last_place_stands_whoever_saw_which() {
            withPeople()
                    .by(ROSA, new PlanEvent.StakeholderPlaced(PLAN, CFO, new MapPlace(20, 20)))
                    .when(TOM, new PlanCommand.PlaceStakeholder(PLAN, CFO, new MapPlace(400, 120)))
                    .records(new PlanEvent.StakeholderPlaced(PLAN, CFO, new MapPlace(400, 120)));
        }

        @Test
        void putting_somebody_where_they_stand_records_nothing() {
            withPeople()
                    .by(ROSA, new PlanEvent.StakeholderPlaced(PLAN, CFO, new MapPlace(20, 20)))
                    .when(TOM, new PlanCommand.PlaceStakeholder(PLAN, CFO, new MapPlace(20, 20)))
                    .recordsNothing();
        }

        @Test
        void nobody_is_put_off_it() {
            withPeople()
                    .when(TOM, new PlanCommand.PlaceStakeholder(PLAN, CFO, new MapPlace(-10, 0)))
                    .isRejected(InvalidInput.class, "place");
        }
    }

    @Nested
    class Reporting {

        @Test
        void leads_from_one_stakeholder_to_another() {
            withPeople().when(TOM, reports(DIRECTOR, CFO)).records(reported(DIRECTOR, CFO));
        }

        @Test
        void never_leads_to_oneself() {
            withPeople()
                    .when(TOM, reports(CFO, CFO))
                    .isRejected(PlanRejection.ReportsInCircle.class, "STAKEHOLDER_REPORTS_TO");
        }

        @Test
        void never_leads_in_a_circle_by_whatever_way_round() {
            withPeople()
                    .by(TOM, reported(BUYER, DIRECTOR))
                    .by(TOM, reported(DIRECTOR, CFO))
                    .when(TOM, reports(CFO, BUYER))
                    .isRejectedSaying("Petra Vance reports to Agnes Thornbury already");
        }

        @Test
        void never_leads_in_a_circle_when_what_was_is_brought_back() {
            withPeople()
                    .by(TOM, reported(DIRECTOR, CFO))
                    .when(
                            TOM,
                            new PlanCommand.RestoreContent(
                                    PLAN,
                                    3,
                                    List.of(new PlanCommand.RestoreContent.Restored(
                                            of(CFO, Field.STAKEHOLDER_REPORTS_TO), "", DIRECTOR.value()))))
                    .isRejected(PlanRejection.ReportsInCircle.class, "STAKEHOLDER_REPORTS_TO");
        }

        @Test
        void never_leads_in_a_circle_through_somebody_who_was_taken_out_and_can_come_back() {
            withPeople()
                    .by(TOM, reported(BUYER, DIRECTOR))
                    .by(TOM, reported(DIRECTOR, CFO))
                    .by(TOM, new PlanEvent.ElementRemoved(PLAN, DIRECTOR, ElementKind.STAKEHOLDER))
                    .when(TOM, reports(CFO, BUYER))
                    .isRejected(PlanRejection.ReportsInCircle.class);
        }
    }

    /** Whatever people try, in whatever order, with whom they like taken out and brought back. */
    @Property(tries = 200)
    void nobody_ever_reports_to_themselves(@ForAll @Size(max = 60) List<@IntRange(max = 399) Integer> tries) {
        var state = PlanState.of(new PlanEvent.PlanCreated(
                PLAN, PlanFixture.BRACKENMOOR, PlanFixture.HALF_YEAR, TOM.person(), ROSA.person()));
        for (int i = 0; i < 6; i++) {
            state = state.after(added(person(i), "Person " + i), TOM, Instant.EPOCH);
        }
        for (int attempt : tries) {
            for (var event : tried(state, attempt)) {
                state = state.after(event, TOM, Instant.EPOCH);
            }
            for (int i = 0; i < 6; i++) {
                var met = new HashSet<String>();
                for (var next = person(i).value();
                        !next.isEmpty();
                        next = state.values().value(new ElementId(next), Field.STAKEHOLDER_REPORTS_TO)) {
                    assertThat(met.add(next)).as("%s is met once", next).isTrue();
                }
            }
        }
    }

    private static List<PlanEvent> tried(PlanState state, int attempt) {
        var one = person(attempt % 6);
        var other = person(attempt / 6 % 6);
        var customer = state.shape().customer();
        try {
            return switch (attempt % 5) {
                case 0 -> customer.remove(new PlanCommand.RemoveElement(PLAN, one));
                case 1 -> customer.restore(new PlanCommand.RestoreElement(PLAN, one));
                default -> {
                    var ref = of(one, Field.STAKEHOLDER_REPORTS_TO);
                    customer.require(one, ElementKind.STAKEHOLDER);
                    customer.requireFitting(ref, other.value(), state.prose(), state.values());
                    yield state.values().set(PLAN, ref, state.values().value(one, ref.field()), other.value());
                }
            };
        } catch (Rejection refused) {
            return List.of();
        }
    }

    private static ElementId person(int number) {
        return new ElementId("person-" + number);
    }

    @Nested
    class The_whitespace {

        private final PlanFixture withUnit = plan().by(TOM, new PlanEvent.BusinessUnitAdded(PLAN, DAIRY, "Eskdale"));

        private final PlanCommand gap = new PlanCommand.OpenCell(PLAN, DAIRY, HEAT_PUMP, CellState.GAP);

        @Test
        void has_rows_with_names() {
            plan().when(ROSA, new PlanCommand.AddBusinessUnit(PLAN, DAIRY, "Eskdale"))
                    .records(new PlanEvent.BusinessUnitAdded(PLAN, DAIRY, "Eskdale"));
            plan().when(ROSA, new PlanCommand.AddBusinessUnit(PLAN, DAIRY, " ")).isRejected(InvalidInput.class, "name");
        }

        @Test
        void says_how_an_offering_stands_in_a_unit() {
            withUnit.when(TOM, gap).records(new PlanEvent.CellOpened(PLAN, CELL, DAIRY, HEAT_PUMP, CellState.GAP));
        }

        @Test
        void that_two_people_open_otherwise_is_for_the_second_to_choose() {
            var opened = withUnit.by(ROSA, new PlanEvent.CellOpened(PLAN, CELL, DAIRY, HEAT_PUMP, CellState.OWNED));
            opened.when(TOM, gap).isRejected(ValueConflict.class, "CELL_STATE");
            opened.when(TOM, new PlanCommand.OpenCell(PLAN, DAIRY, HEAT_PUMP, CellState.OWNED))
                    .recordsNothing();
        }

        @Test
        void takes_amounts_with_their_currency_none_below_zero() {
            var opened = withUnit.by(ROSA, new PlanEvent.CellOpened(PLAN, CELL, DAIRY, HEAT_PUMP, CellState.GAP));
            opened.when(TOM, set(CELL, Field.CELL_AMOUNT, "", "400000 USD"))
                    .records(was(CELL, Field.CELL_AMOUNT, "", "400000.00 USD"));
            opened.when(TOM, set(CELL, Field.CELL_AMOUNT, "", "400000")).isRejected(InvalidInput.class, "CELL_AMOUNT");
            opened.when(TOM, set(CELL, Field.CELL_AMOUNT, "", "-1 USD")).isRejected(InvalidInput.class, "CELL_AMOUNT");
        }

        @Test
        void of_a_unit_that_was_taken_out_is_gone_with_it_and_comes_back_with_it() {
            var gone = withUnit.by(ROSA, new PlanEvent.CellOpened(PLAN, CELL, DAIRY, HEAT_PUMP, CellState.GAP))
                    .by(TOM, new PlanEvent.ElementRemoved(PLAN, DAIRY, ElementKind.BUSINESS_UNIT));
            gone.when(TOM, set(CELL, Field.CELL_AMOUNT, "", "1 USD")).isRejected(PlanRejection.ElementGone.class);
            gone.when(TOM, gap).isRejected(PlanRejection.ElementGone.class);
            gone.by(TOM, new PlanEvent.ElementRestored(PLAN, DAIRY, ElementKind.BUSINESS_UNIT))
                    .when(TOM, set(CELL, Field.CELL_AMOUNT, "", "1 USD"))
                    .records(was(CELL, Field.CELL_AMOUNT, "", "1.00 USD"));
        }
    }

    @Test
    void the_target_is_part_of_what_is_signed_and_what_is_known_of_the_customer_is_not() {
        assertThat(MaterialChange.is(was(ElementId.PLAN, Field.TARGET, "", "1.00 USD")))
                .isTrue();
        assertThat(MaterialChange.is(added(CFO, "Agnes Thornbury"))).isFalse();
        assertThat(MaterialChange.is(was(CFO, Field.STAKEHOLDER_SUPPORT, "", "MENTOR")))
                .isFalse();
        assertThat(MaterialChange.is(new PlanEvent.ElementRemoved(PLAN, CFO, ElementKind.STAKEHOLDER)))
                .isFalse();
        assertThat(MaterialChange.is(new PlanEvent.ElementRemoved(PLAN, OBJECTIVE, ElementKind.OBJECTIVE)))
                .isTrue();
    }
}
