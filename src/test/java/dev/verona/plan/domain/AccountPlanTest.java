package dev.verona.plan.domain;

import static dev.verona.plan.domain.PlanFixture.ACTION;
import static dev.verona.plan.domain.PlanFixture.ADMIN;
import static dev.verona.plan.domain.PlanFixture.ADVISER;
import static dev.verona.plan.domain.PlanFixture.BRACKENMOOR;
import static dev.verona.plan.domain.PlanFixture.CONTRIBUTION;
import static dev.verona.plan.domain.PlanFixture.HALF_YEAR;
import static dev.verona.plan.domain.PlanFixture.INES;
import static dev.verona.plan.domain.PlanFixture.JOINT;
import static dev.verona.plan.domain.PlanFixture.JUN;
import static dev.verona.plan.domain.PlanFixture.LEO;
import static dev.verona.plan.domain.PlanFixture.OBJECTIVE;
import static dev.verona.plan.domain.PlanFixture.PLAN;
import static dev.verona.plan.domain.PlanFixture.ROSA;
import static dev.verona.plan.domain.PlanFixture.SECOND_SELLER;
import static dev.verona.plan.domain.PlanFixture.STRANGER;
import static dev.verona.plan.domain.PlanFixture.STRATEGY;
import static dev.verona.plan.domain.PlanFixture.TODAY;
import static dev.verona.plan.domain.PlanFixture.TOM;
import static dev.verona.plan.domain.PlanFixture.action;
import static dev.verona.plan.domain.PlanFixture.agreed;
import static dev.verona.plan.domain.PlanFixture.focus;
import static dev.verona.plan.domain.PlanFixture.joined;
import static dev.verona.plan.domain.PlanFixture.objective;
import static dev.verona.plan.domain.PlanFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verona.plan.api.Asked;
import dev.verona.plan.api.ContributionKind;
import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.ObjectiveKind;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanRejection;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.plan.api.TeamRole;
import dev.verona.plan.api.ValueConflict;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.FileContent;
import dev.verona.shared.Function;
import dev.verona.shared.InvalidInput;
import dev.verona.shared.NotAllowed;
import dev.verona.shared.PersonId;
import dev.verona.shared.PlanId;
import dev.verona.shared.Stage;
import dev.verona.shared.text.TextChange;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPlanTest {

    private static final PlanEvent CREATED =
            new PlanEvent.PlanCreated(PLAN, BRACKENMOOR, HALF_YEAR, TOM.person(), ROSA.person());

    private static FieldRef of(Field field) {
        return new FieldRef(CONTRIBUTION, field);
    }

    private static PlanCommand write(FieldRef field, long base, TextChange change) {
        return new PlanCommand.EditText(PLAN, field, base, change);
    }

    private static PlanCommand write(Field field, String text) {
        return write(of(field), 0, TextChange.insert(0, text));
    }

    private static PlanCommand set(FieldRef field, String seen, String value) {
        return new PlanCommand.SetValue(PLAN, field, seen, value);
    }

    @Nested
    class A_new_plan {

        private static PlanCommand create(Actor salesOwner, Actor marketingCoOwner) {
            return new PlanCommand.CreatePlan(
                    PLAN, BRACKENMOOR, HALF_YEAR, salesOwner.person(), marketingCoOwner.person());
        }

        @Test
        void has_an_owner_of_sales_and_a_co_owner_of_marketing() {
            new PlanFixture().when(TOM, create(TOM, ROSA)).records(CREATED);
        }

        @Test
        void may_be_opened_by_everybody_in_the_business() {
            for (var actor : List.of(TOM, ROSA, LEO, INES, Actor.VERONA)) {
                new PlanFixture().when(actor, create(TOM, ROSA)).records(CREATED);
            }
        }

        @Test
        void is_not_opened_by_somebody_who_is_only_an_administrator() {
            new PlanFixture().when(ADMIN, create(TOM, ROSA)).isRejected(NotAllowed.class);
        }

        @Test
        void needs_a_marketing_co_owner() {
            new PlanFixture()
                    .when(TOM, create(TOM, STRANGER))
                    .isRejected(PlanRejection.WrongFunction.class, "marketingCoOwner");
        }

        @Test
        void needs_a_sales_owner() {
            new PlanFixture().when(TOM, create(JUN, ROSA)).isRejected(PlanRejection.WrongFunction.class, "salesOwner");
        }

        @Test
        void has_owners_who_can_sign_in() {
            new PlanFixture()
                    .knows(ROSA, false)
                    .when(TOM, create(TOM, ROSA))
                    .isRejected(PlanRejection.NotAvailable.class, "marketingCoOwner");
        }

        @Test
        void is_the_only_one_for_its_account_and_period() {
            plan().when(LEO, create(TOM, ROSA)).isRejected(PlanRejection.AlreadyExists.class, "period");
        }

        @Test
        void is_of_an_account_that_verona_knows() {
            var nowhere = new AccountId("nowhere");
            var command = new PlanCommand.CreatePlan(
                    PlanId.of(nowhere, HALF_YEAR), nowhere, HALF_YEAR, TOM.person(), ROSA.person());
            new PlanFixture().when(TOM, command).isRejected(PlanRejection.UnknownAccount.class, "account");
        }

        @Test
        void is_named_after_its_account_and_period() {
            var command =
                    new PlanCommand.CreatePlan(new PlanId("mine"), BRACKENMOOR, HALF_YEAR, TOM.person(), ROSA.person());
            new PlanFixture().when(TOM, command).isRejected(InvalidInput.class, "plan");
        }
    }

    @Nested
    class The_team {

        private static PlanCommand add(Actor actor, TeamRole role) {
            return new PlanCommand.AddTeamMember(PLAN, actor.person(), role);
        }

        private static PlanCommand remove(Actor actor) {
            return new PlanCommand.RemoveTeamMember(PLAN, actor.person());
        }

        @Test
        void is_put_together_by_its_owners_and_by_leaders() {
            for (var actor : List.of(TOM, ROSA, INES)) {
                plan().when(actor, add(LEO, TeamRole.MEMBER)).records(joined(LEO, TeamRole.MEMBER));
            }
        }

        @Test
        void is_not_put_together_by_its_members() {
            plan().when(JUN, add(LEO, TeamRole.MEMBER)).isRejected(PlanRejection.NotYourPart.class);
        }

        @Test
        void is_not_put_together_from_outside() {
            for (var actor : List.of(LEO, STRANGER, ADMIN)) {
                plan().when(actor, add(LEO, TeamRole.MEMBER)).isRejected(PlanRejection.NotInTeam.class);
            }
        }

        @Test
        void has_people_who_can_sign_in() {
            plan().knows(LEO, false)
                    .when(TOM, add(LEO, TeamRole.MEMBER))
                    .isRejected(PlanRejection.NotAvailable.class, "person");
        }

        @Test
        void has_no_mere_administrators() {
            plan().when(TOM, add(ADMIN, TeamRole.MEMBER)).isRejected(PlanRejection.NotAvailable.class, "person");
        }

        @Test
        void makes_an_adviser_a_member() {
            plan().when(TOM, add(ADVISER, TeamRole.MEMBER)).records(joined(ADVISER, TeamRole.MEMBER));
        }

        @Test
        void is_not_told_twice_who_is_in_it() {
            plan().when(TOM, add(JUN, TeamRole.MEMBER)).recordsNothing();
        }

        @Test
        void gets_no_third_owner() {
            plan().when(TOM, add(LEO, TeamRole.SALES_OWNER)).isRejected(PlanRejection.NotYourPart.class);
        }

        @Test
        void keeps_its_owners() {
            plan().when(TOM, remove(ROSA)).isRejected(PlanRejection.OwnerStays.class, "person");
            plan().when(TOM, add(ROSA, TeamRole.MEMBER)).isRejected(PlanRejection.OwnerStays.class, "person");
        }

        @Test
        void lets_go_whoever_has_nothing_left_to_do() {
            plan().when(TOM, remove(JUN)).records(new PlanEvent.TeamMemberRemoved(PLAN, JUN.person()));
        }

        @Test
        void keeps_whoever_owns_an_open_action() {
            plan().withOutline().when(TOM, remove(JUN)).isRejected(PlanRejection.StillHasWork.class, "person");
        }

        @Test
        void keeps_whoever_is_asked_for_a_contribution() {
            plan().withRequest(ContributionKind.VALUE_PROPOSITION, new Asked(Function.MARKETING, JUN.person()))
                    .when(TOM, remove(JUN))
                    .isRejected(PlanRejection.StillHasWork.class, "person");
        }

        @Test
        void hands_ownership_over_within_a_function() {
            var command = new PlanCommand.HandOverOwnership(PLAN, Function.MARKETING, JUN.person());
            plan().when(ROSA, command)
                    .records(new PlanEvent.OwnershipHandedOver(PLAN, Function.MARKETING, ROSA.person(), JUN.person()));
        }

        @Test
        void hands_no_ownership_to_the_other_function() {
            var command = new PlanCommand.HandOverOwnership(PLAN, Function.SALES, JUN.person());
            plan().when(TOM, command).isRejected(PlanRejection.WrongFunction.class, "newOwner");
        }

        @Test
        void keeps_a_former_owner_as_a_member() {
            plan().by(ROSA, new PlanEvent.OwnershipHandedOver(PLAN, Function.MARKETING, ROSA.person(), JUN.person()))
                    .when(JUN, remove(ROSA))
                    .records(new PlanEvent.TeamMemberRemoved(PLAN, ROSA.person()));
        }
    }

    @Nested
    class Who_may_write {

        @Test
        void members_and_owners_write_the_focus() {
            for (var actor : List.of(TOM, ROSA, JUN)) {
                plan().when(actor, write(FieldRef.focus(), 0, TextChange.insert(0, "Grow")))
                        .records(focus(1, TextChange.insert(0, "Grow")));
            }
        }

        @Test
        void nobody_else_writes_the_focus() {
            for (var actor : List.of(STRANGER, LEO, INES, ADMIN)) {
                plan().when(actor, write(FieldRef.focus(), 0, TextChange.insert(0, "Grow")))
                        .isRejected(PlanRejection.NotInTeam.class);
            }
        }

        @Test
        void advisers_write_contributions() {
            plan().withDraft(ContributionKind.VALUE_PROPOSITION, ROSA)
                    .when(ADVISER, write(Field.VALUE_BENEFIT, "Less gas"))
                    .records(PlanFixture.wrote(Field.VALUE_BENEFIT, "Less gas"));
        }

        @Test
        void advisers_do_not_write_objectives() {
            plan().withOutline()
                    .when(
                            ADVISER,
                            write(new FieldRef(OBJECTIVE, Field.OBJECTIVE_STATEMENT), 1, TextChange.insert(0, "x")))
                    .isRejected(PlanRejection.NotYourPart.class);
        }

        @Test
        void a_member_who_lost_every_business_role_writes_no_more() {
            var without = new Actor(JUN.person(), JUN.name(), JUN.function(), java.util.Set.of());
            plan().when(without, write(FieldRef.focus(), 0, TextChange.insert(0, "Grow")))
                    .isRejected(PlanRejection.class);
        }
    }

    @Nested
    class Prose {

        @Test
        void is_recorded_as_a_change_with_the_revision_that_it_makes() {
            plan().by(TOM, focus(1, TextChange.insert(0, "Grow")))
                    .when(ROSA, write(FieldRef.focus(), 1, TextChange.insert(4, " together")))
                    .records(focus(2, TextChange.insert(4, " together")));
        }

        @Test
        void of_two_people_is_merged() {
            plan().by(TOM, focus(1, TextChange.insert(0, "Grow")))
                    .by(TOM, focus(2, TextChange.insert(0, "We ")))
                    .when(ROSA, write(FieldRef.focus(), 1, TextChange.insert(4, " together")))
                    .records(focus(3, TextChange.insert(7, " together")));
        }

        @Test
        void that_says_nothing_new_is_not_recorded() {
            plan().when(TOM, write(FieldRef.focus(), 0, TextChange.NOTHING)).recordsNothing();
        }

        @Test
        void that_two_people_delete_is_deleted_once() {
            plan().by(TOM, focus(1, TextChange.insert(0, "Grow")))
                    .by(TOM, focus(2, TextChange.delete(0, 4)))
                    .when(ROSA, write(FieldRef.focus(), 1, TextChange.delete(0, 4)))
                    .recordsNothing();
        }

        @Test
        void of_one_line_has_no_line_ends() {
            plan().withOutline()
                    .when(TOM, write(new FieldRef(ACTION, Field.ACTION_WHAT), 1, TextChange.insert(15, "\nsoon")))
                    .records(new PlanEvent.TextEdited(
                            PLAN, new FieldRef(ACTION, Field.ACTION_WHAT), 2, TextChange.insert(15, " soon")));
        }

        @Test
        void of_one_line_is_short() {
            plan().withOutline()
                    .when(TOM, write(new FieldRef(ACTION, Field.ACTION_WHAT), 1, TextChange.insert(0, "x".repeat(200))))
                    .isRejected(InvalidInput.class, "ACTION_WHAT");
        }

        @Test
        void is_not_a_value() {
            plan().when(TOM, set(FieldRef.focus(), "", "Grow")).isRejected(InvalidInput.class, "FOCUS");
        }

        @Test
        void of_something_removed_is_not_written() {
            plan().withOutline()
                    .by(TOM, new PlanEvent.ElementRemoved(PLAN, OBJECTIVE, ElementKind.OBJECTIVE))
                    .when(TOM, write(new FieldRef(ACTION, Field.ACTION_WHAT), 1, TextChange.insert(0, "x")))
                    .isRejected(PlanRejection.ElementGone.class);
        }

        @Test
        void belongs_to_the_kind_of_the_contribution() {
            plan().withDraft(ContributionKind.CASE_STUDY, ROSA)
                    .when(ROSA, write(Field.VALUE_BENEFIT, "Less gas"))
                    .isRejected(InvalidInput.class, "VALUE_BENEFIT");
        }
    }

    @Nested
    class A_single_value {

        private static PlanFixture advice() {
            return plan().withDraft(ContributionKind.PRICING_ADVICE, ROSA);
        }

        @Test
        void is_recorded_with_what_it_was() {
            advice().by(ROSA, PlanFixture.set(Field.PRICE_DISCOUNT, "4"))
                    .when(ROSA, set(of(Field.PRICE_DISCOUNT), "4", "5"))
                    .records(new PlanEvent.ValueSet(PLAN, of(Field.PRICE_DISCOUNT), "4", "5"));
        }

        @Test
        void that_somebody_changed_meanwhile_is_not_overwritten_unseen() {
            advice().by(ROSA, PlanFixture.set(Field.PRICE_DISCOUNT, "4"))
                    .when(TOM, set(of(Field.PRICE_DISCOUNT), "", "9"))
                    .isRejected(ValueConflict.class, "PRICE_DISCOUNT");
        }

        @Test
        void that_two_people_set_alike_is_no_conflict() {
            advice().by(ROSA, PlanFixture.set(Field.PRICE_DISCOUNT, "4"))
                    .when(TOM, set(of(Field.PRICE_DISCOUNT), "", "4.0"))
                    .recordsNothing();
        }

        @ParameterizedTest
        @CsvSource({
            "PRICE_DISCOUNT,12.50 %,12.5",
            "PRICE_RECOMMENDED,2400000 usd,2400000.00 USD",
            "PRICE_CONFIDENCE,HIGH,HIGH",
            "PRICE_VALID_UNTIL,2026-06-30,2026-06-30"
        })
        void is_kept_in_one_form(Field field, String written, String kept) {
            advice().when(ROSA, set(of(field), "", written)).records(PlanFixture.set(field, kept));
        }

        @ParameterizedTest
        @CsvSource({
            "PRICE_DISCOUNT,101",
            "PRICE_DISCOUNT,-1",
            "PRICE_DISCOUNT,some",
            "PRICE_RECOMMENDED,2400000",
            "PRICE_RECOMMENDED,-1 USD",
            "PRICE_RECOMMENDED,1.234 USD",
            "PRICE_RECOMMENDED,1e9 USD",
            "PRICE_CONFIDENCE,Sure",
            "PRICE_VALID_UNTIL,30.06.2026",
            "PRICE_VALID_UNTIL,0026-06-30",
            "PRICE_VALID_UNTIL,2026-02-30"
        })
        void that_its_field_does_not_allow_is_refused_there(Field field, String written) {
            advice().when(ROSA, set(of(field), "", written)).isRejected(InvalidInput.class, field.name());
        }

        @ParameterizedTest
        @ValueSource(strings = {"javascript:alert(1)", "ftp://host/x", "example.com", "https://", "https://a b"})
        void that_is_no_web_address_is_no_link(String link) {
            plan().withDraft(ContributionKind.SOLUTION_COLLATERAL, ROSA)
                    .when(ROSA, set(of(Field.COLLATERAL_LINK), "", link))
                    .isRejected(InvalidInput.class, "COLLATERAL_LINK");
        }

        @Test
        void of_a_floor_is_not_above_the_price() {
            advice().by(ROSA, PlanFixture.set(Field.PRICE_RECOMMENDED, "100.00 USD"))
                    .when(ROSA, set(of(Field.PRICE_FLOOR), "", "101 USD"))
                    .isRejected(InvalidInput.class, "PRICE_FLOOR");
        }

        @Test
        void of_a_floor_is_in_the_currency_of_the_price() {
            advice().by(ROSA, PlanFixture.set(Field.PRICE_RECOMMENDED, "100.00 USD"))
                    .when(ROSA, set(of(Field.PRICE_FLOOR), "", "90 EUR"))
                    .isRejected(InvalidInput.class, "PRICE_FLOOR");
        }

        @Test
        void can_be_cleared() {
            advice().by(ROSA, PlanFixture.set(Field.PRICE_DISCOUNT, "4"))
                    .when(ROSA, set(of(Field.PRICE_DISCOUNT), "4", ""))
                    .records(new PlanEvent.ValueSet(PLAN, of(Field.PRICE_DISCOUNT), "4", ""));
        }

        @Test
        void that_an_action_cannot_do_without_stays() {
            plan().withOutline()
                    .when(TOM, set(new FieldRef(ACTION, Field.ACTION_DUE), "2026-04-01", ""))
                    .isRejected(InvalidInput.class, "ACTION_DUE");
        }

        @Test
        void that_names_an_actions_owner_names_a_teammate() {
            plan().withOutline()
                    .when(
                            TOM,
                            set(
                                    new FieldRef(ACTION, Field.ACTION_OWNER),
                                    JUN.person().value(),
                                    STRANGER.person().value()))
                    .isRejected(PlanRejection.OutsideTeam.class, "ACTION_OWNER");
        }
    }

    @Nested
    class Objectives_and_what_hangs_on_them {

        private static PlanCommand move(ElementId element, ElementId parent, @Nullable ElementId after) {
            return new PlanCommand.MoveElement(PLAN, element, parent, after);
        }

        @Test
        void begin_with_a_statement() {
            var command = new PlanCommand.AddObjective(
                    PLAN, OBJECTIVE, ObjectiveKind.SHARE_OF_WALLET, " Grow\nwallet ", "%", null, null, null);
            plan().when(JUN, command).records(objective(OBJECTIVE, "Grow wallet"));
        }

        @Test
        void do_not_begin_empty() {
            var command = new PlanCommand.AddObjective(
                    PLAN, OBJECTIVE, ObjectiveKind.SHARE_OF_WALLET, "  ", "", null, null, null);
            plan().when(JUN, command).isRejected(InvalidInput.class, "statement");
        }

        @Test
        void are_not_added_twice() {
            var command = new PlanCommand.AddObjective(
                    PLAN, OBJECTIVE, ObjectiveKind.SHARE_OF_WALLET, "Grow", "", null, null, null);
            plan().withOutline().when(JUN, command).isRejected(PlanRejection.IdTaken.class, "objective");
        }

        @Test
        void have_strategies_only_while_they_stand() {
            plan().when(TOM, new PlanCommand.AddStrategy(PLAN, STRATEGY, OBJECTIVE, "Heat recovery"))
                    .isRejected(PlanRejection.ElementGone.class);
        }

        @Test
        void give_an_action_to_one_teammate_by_a_day() {
            var id = new ElementId("a2");
            plan().withOutline()
                    .when(
                            TOM,
                            new PlanCommand.AddAction(
                                    PLAN, id, STRATEGY, "Visit the plant", JUN.person(), LocalDate.of(2026, 4, 1)))
                    .records(action(id, JUN));
        }

        @Test
        void give_no_action_to_somebody_outside_the_team() {
            plan().withOutline()
                    .when(
                            TOM,
                            new PlanCommand.AddAction(
                                    PLAN, new ElementId("a2"), STRATEGY, "Visit", STRANGER.person(), TODAY))
                    .isRejected(PlanRejection.OutsideTeam.class, "owner");
        }

        @Test
        void have_no_new_action_due_in_the_past() {
            plan().withOutline()
                    .when(
                            TOM,
                            new PlanCommand.AddAction(
                                    PLAN, new ElementId("a2"), STRATEGY, "Visit", JUN.person(), TODAY.minusDays(1)))
                    .isRejected(InvalidInput.class, "due");
        }

        @Test
        void are_put_in_another_order() {
            var second = new ElementId("o2");
            plan().withOutline()
                    .by(TOM, objective(second, "Advocacy"))
                    .when(TOM, move(second, ElementId.PLAN, null))
                    .records(new PlanEvent.ElementMoved(PLAN, second, ElementId.PLAN, null));
        }

        @Test
        void that_stand_there_already_are_not_moved() {
            plan().withOutline()
                    .when(TOM, move(OBJECTIVE, ElementId.PLAN, null))
                    .recordsNothing();
        }

        @Test
        void are_not_moved_under_what_cannot_hold_them() {
            plan().withOutline().when(TOM, move(ACTION, OBJECTIVE, null)).isRejected(PlanRejection.ElementGone.class);
            plan().withOutline().when(TOM, move(OBJECTIVE, STRATEGY, null)).isRejected(InvalidInput.class, "parent");
        }

        @Test
        void come_back_with_all_that_hung_on_them() {
            var gone =
                    plan().withOutline().by(TOM, new PlanEvent.ElementRemoved(PLAN, OBJECTIVE, ElementKind.OBJECTIVE));
            gone.when(TOM, new PlanCommand.RestoreElement(PLAN, OBJECTIVE))
                    .records(new PlanEvent.ElementRestored(PLAN, OBJECTIVE, ElementKind.OBJECTIVE));
            gone.by(TOM, new PlanEvent.ElementRestored(PLAN, OBJECTIVE, ElementKind.OBJECTIVE))
                    .when(TOM, new PlanCommand.CompleteAction(PLAN, ACTION))
                    .records(new PlanEvent.ActionCompleted(PLAN, ACTION));
        }

        @Test
        void are_not_restored_under_something_that_is_gone() {
            plan().withOutline()
                    .by(TOM, new PlanEvent.ElementRemoved(PLAN, STRATEGY, ElementKind.STRATEGY))
                    .by(TOM, new PlanEvent.ElementRemoved(PLAN, OBJECTIVE, ElementKind.OBJECTIVE))
                    .when(TOM, new PlanCommand.RestoreElement(PLAN, STRATEGY))
                    .isRejected(PlanRejection.ElementGone.class);
        }

        @Test
        void drop_an_action_for_a_reason() {
            plan().withOutline()
                    .when(TOM, new PlanCommand.DropAction(PLAN, ACTION, " "))
                    .isRejected(InvalidInput.class, "reason");
            plan().withOutline()
                    .when(TOM, new PlanCommand.DropAction(PLAN, ACTION, "Plant closed"))
                    .records(new PlanEvent.ActionDropped(PLAN, ACTION, "Plant closed"));
        }

        @Test
        void take_up_again_what_was_done() {
            plan().withOutline()
                    .by(JUN, new PlanEvent.ActionCompleted(PLAN, ACTION))
                    .when(JUN, new PlanCommand.ReopenAction(PLAN, ACTION))
                    .records(new PlanEvent.ActionReopened(PLAN, ACTION));
        }
    }

    @Nested
    class A_request {

        private static PlanCommand request(Asked asked, LocalDate due) {
            return new PlanCommand.RequestContribution(
                    PLAN,
                    CONTRIBUTION,
                    Stage.DEFINING_NEEDS,
                    ContributionKind.VALUE_PROPOSITION,
                    "Payback",
                    "For the CFO",
                    asked,
                    due);
        }

        private static PlanEvent takenUp() {
            return new PlanEvent.ContributionDrafted(
                    PLAN,
                    CONTRIBUTION,
                    Stage.DEFINING_NEEDS,
                    ContributionKind.VALUE_PROPOSITION,
                    "Payback",
                    Function.MARKETING,
                    true);
        }

        private static PlanFixture asked(@Nullable Actor person) {
            return plan().withRequest(
                            ContributionKind.VALUE_PROPOSITION,
                            new Asked(Function.MARKETING, person == null ? null : person.person()));
        }

        @Test
        void asks_a_function_by_a_day() {
            var toMarketing = new Asked(Function.MARKETING, null);
            plan().when(ADVISER, request(toMarketing, TODAY))
                    .records(new PlanEvent.ContributionRequested(
                            PLAN,
                            CONTRIBUTION,
                            Stage.DEFINING_NEEDS,
                            ContributionKind.VALUE_PROPOSITION,
                            "Payback",
                            "For the CFO",
                            toMarketing,
                            TODAY));
        }

        @Test
        void is_not_due_in_the_past() {
            plan().when(TOM, request(new Asked(Function.MARKETING, null), TODAY.minusDays(1)))
                    .isRejected(InvalidInput.class, "due");
        }

        @Test
        void asks_one_side() {
            plan().when(TOM, request(new Asked(Function.JOINT, null), TODAY)).isRejected(InvalidInput.class, "asked");
        }

        @Test
        void asks_a_teammate() {
            plan().when(TOM, request(new Asked(Function.MARKETING, LEO.person()), TODAY))
                    .isRejected(PlanRejection.OutsideTeam.class, "asked");
        }

        @Test
        void asks_somebody_who_speaks_for_the_side() {
            plan().when(TOM, request(new Asked(Function.MARKETING, SECOND_SELLER.person()), TODAY))
                    .isRejected(PlanRejection.WrongFunction.class, "asked");
        }

        @Test
        void is_taken_up_by_anybody_of_the_function() {
            asked(null)
                    .when(JUN, new PlanCommand.TakeUpRequest(PLAN, CONTRIBUTION))
                    .records(takenUp());
        }

        @Test
        void is_not_taken_up_by_the_other_function() {
            asked(null)
                    .when(SECOND_SELLER, new PlanCommand.TakeUpRequest(PLAN, CONTRIBUTION))
                    .isRejected(PlanRejection.NotYourStep.class);
        }

        @Test
        void to_a_person_is_taken_up_by_them_or_by_their_functions_owner() {
            asked(JUN)
                    .when(JUN, new PlanCommand.TakeUpRequest(PLAN, CONTRIBUTION))
                    .records(takenUp());
            asked(JUN)
                    .when(ROSA, new PlanCommand.TakeUpRequest(PLAN, CONTRIBUTION))
                    .records(takenUp());
            asked(JUN)
                    .when(ADVISER, new PlanCommand.TakeUpRequest(PLAN, CONTRIBUTION))
                    .isRejected(PlanRejection.NotYourStep.class);
        }

        @Test
        void is_taken_up_by_writing_in_it() {
            asked(null)
                    .when(JUN, write(Field.VALUE_BENEFIT, "Less gas"))
                    .records(takenUp(), PlanFixture.wrote(Field.VALUE_BENEFIT, "Less gas"));
        }

        @Test
        void is_not_answered_by_whoever_asks() {
            asked(null).when(TOM, write(Field.VALUE_BENEFIT, "Less gas")).isRejected(PlanRejection.NotYourStep.class);
        }

        @Test
        void can_be_reworded_without_being_taken_up() {
            asked(null)
                    .when(TOM, write(of(Field.CONTRIBUTION_BRIEF), 1, TextChange.insert(11, " of Brackenmoor")))
                    .records(new PlanEvent.TextEdited(
                            PLAN, of(Field.CONTRIBUTION_BRIEF), 2, TextChange.insert(11, " of Brackenmoor")));
        }

        @Test
        void is_declined_with_a_reason_by_whoever_was_asked() {
            asked(null)
                    .when(ROSA, new PlanCommand.DeclineRequest(PLAN, CONTRIBUTION, "No data"))
                    .records(new PlanEvent.RequestDeclined(PLAN, CONTRIBUTION, "No data"));
            asked(null)
                    .when(ROSA, new PlanCommand.DeclineRequest(PLAN, CONTRIBUTION, ""))
                    .isRejected(InvalidInput.class, "reason");
            asked(null)
                    .when(TOM, new PlanCommand.DeclineRequest(PLAN, CONTRIBUTION, "No"))
                    .isRejected(PlanRejection.NotYourStep.class);
        }
    }

    @Nested
    class A_contribution {

        private static final PlanCommand SUBMIT = new PlanCommand.SubmitForReview(PLAN, CONTRIBUTION);
        private static final PlanCommand AGREE = new PlanCommand.AgreeContribution(PLAN, CONTRIBUTION);

        @Test
        void that_nobody_asked_for_is_given_by_its_authors_function() {
            var command = new PlanCommand.DraftContribution(
                    PLAN, CONTRIBUTION, Stage.DECISION, ContributionKind.CASE_STUDY, "Oakmere");
            plan().when(ADVISER, command)
                    .records(new PlanEvent.ContributionDrafted(
                            PLAN,
                            CONTRIBUTION,
                            Stage.DECISION,
                            ContributionKind.CASE_STUDY,
                            "Oakmere",
                            Function.MARKETING,
                            false));
        }

        @Test
        void goes_to_review_when_it_says_what_it_must() {
            plan().withDraft(ContributionKind.VALUE_PROPOSITION, ROSA)
                    .written()
                    .when(ROSA, SUBMIT)
                    .records(PlanFixture.submitted());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "VALUE_PROPOSITION|whose need, benefit, evidence",
                    "SOLUTION_COLLATERAL|template, customising guide, link or file",
                    "CASE_STUDY|customer, form, result with evidence",
                    "PRICING_ADVICE|recommended price or recommended discount, why, valid until",
                    "LEAD_STANDARD|criteria of fit, criteria of readiness"
                })
        void that_is_not_ready_is_told_what_is_missing(ContributionKind kind, String missing) {
            plan().withDraft(kind, ROSA).when(ROSA, SUBMIT).isRejectedSaying("still needs: " + missing + ".");
        }

        @Test
        void is_submitted_by_its_own_function() {
            plan().withDraft(ContributionKind.VALUE_PROPOSITION, ROSA)
                    .written()
                    .when(TOM, SUBMIT)
                    .isRejected(PlanRejection.NotYourStep.class);
        }

        @Test
        void is_agreed_by_the_other_function() {
            plan().withReview().when(TOM, AGREE).records(agreed());
        }

        @Test
        void is_not_agreed_by_its_own_function() {
            for (var actor : List.of(ROSA, JUN)) {
                plan().withReview().when(actor, AGREE).isRejected(PlanRejection.NotYourStep.class);
            }
        }

        @Test
        void is_not_agreed_by_an_adviser() {
            plan().withDraft(ContributionKind.VALUE_PROPOSITION, TOM)
                    .written()
                    .by(TOM, PlanFixture.submitted())
                    .when(ADVISER, AGREE)
                    .isRejected(PlanRejection.NotYourPart.class);
        }

        @Test
        void is_not_agreed_before_it_is_in_review() {
            plan().withDraft(ContributionKind.VALUE_PROPOSITION, ROSA)
                    .when(TOM, AGREE)
                    .isRejected(PlanRejection.WrongStep.class);
        }

        @Test
        void is_agreed_by_somebody_who_speaks_for_both_when_they_had_no_hand_in_it() {
            plan().by(TOM, joined(JOINT, TeamRole.MEMBER))
                    .withReview()
                    .when(JOINT, AGREE)
                    .records(agreed());
        }

        @Test
        void is_not_written_and_agreed_by_one_person_who_speaks_for_both() {
            plan().by(TOM, joined(JOINT, TeamRole.MEMBER))
                    .withDraft(ContributionKind.VALUE_PROPOSITION, ROSA)
                    .by(JOINT, PlanFixture.wrote(Field.VALUE_NEED, "The CFO"))
                    .by(ROSA, PlanFixture.wrote(Field.VALUE_BENEFIT, "Less gas"))
                    .by(ROSA, PlanFixture.wrote(Field.VALUE_EVIDENCE, "Metered"))
                    .by(ROSA, PlanFixture.submitted())
                    .when(JOINT, AGREE)
                    .isRejected(PlanRejection.NotYourStep.class);
        }

        @Test
        void is_not_returned_and_submitted_by_one_person_who_speaks_for_both() {
            plan().by(TOM, joined(JOINT, TeamRole.MEMBER))
                    .withReview()
                    .by(JOINT, new PlanEvent.ContributionReturned(PLAN, CONTRIBUTION, "Thin"))
                    .when(JOINT, SUBMIT)
                    .isRejected(PlanRejection.NotYourStep.class);
        }

        @Test
        void is_returned_with_a_reason() {
            plan().withReview()
                    .when(TOM, new PlanCommand.ReturnContribution(PLAN, CONTRIBUTION, ""))
                    .isRejected(InvalidInput.class, "reason");
            plan().withReview()
                    .when(TOM, new PlanCommand.ReturnContribution(PLAN, CONTRIBUTION, "Which CFO?"))
                    .records(new PlanEvent.ContributionReturned(PLAN, CONTRIBUTION, "Which CFO?"));
        }

        @Test
        void that_is_agreed_is_opened_again_by_an_edit() {
            plan().withReview()
                    .by(TOM, agreed())
                    .when(ROSA, write(of(Field.VALUE_NEED), 1, TextChange.insert(0, "Soon: ")))
                    .records(
                            new PlanEvent.ContributionReopened(PLAN, CONTRIBUTION, Field.VALUE_NEED),
                            new PlanEvent.TextEdited(PLAN, of(Field.VALUE_NEED), 2, TextChange.insert(0, "Soon: ")));
        }

        @Test
        void that_is_agreed_stays_so_when_an_edit_changes_nothing() {
            plan().withReview()
                    .by(TOM, agreed())
                    .when(ROSA, write(of(Field.VALUE_NEED), 1, TextChange.NOTHING))
                    .recordsNothing();
        }

        @Test
        void that_is_retired_is_not_edited() {
            plan().withReview()
                    .by(ROSA, new PlanEvent.ContributionRetired(PLAN, CONTRIBUTION, "Old"))
                    .when(ROSA, write(of(Field.VALUE_NEED), 1, TextChange.insert(0, "x")))
                    .isRejected(PlanRejection.WrongStep.class);
        }

        @Test
        void that_is_retired_is_revived_as_a_draft_by_its_own_function() {
            var retired = plan().withReview().by(ROSA, new PlanEvent.ContributionRetired(PLAN, CONTRIBUTION, "Old"));
            retired.when(TOM, new PlanCommand.ReviveContribution(PLAN, CONTRIBUTION))
                    .isRejected(PlanRejection.NotYourStep.class);
            retired.when(JUN, new PlanCommand.ReviveContribution(PLAN, CONTRIBUTION))
                    .records(new PlanEvent.ContributionRevived(PLAN, CONTRIBUTION));
        }

        @Test
        void whose_last_step_is_taken_back_by_whoever_took_it_is_as_it_was_before() {
            var agreed = plan().withReview().by(ROSA, new PlanEvent.ContributionRetired(PLAN, CONTRIBUTION, "Old"));
            agreed.when(ROSA, new PlanCommand.TakeBackStep(PLAN, CONTRIBUTION, ContributionState.RETIRED))
                    .records(new PlanEvent.StepTakenBack(
                            PLAN, CONTRIBUTION, ContributionState.RETIRED, ContributionState.IN_REVIEW));
            agreed.when(TOM, new PlanCommand.TakeBackStep(PLAN, CONTRIBUTION, ContributionState.RETIRED))
                    .isRejected(PlanRejection.NotYourStep.class);
        }

        @Test
        void that_was_opened_again_by_editing_does_not_become_agreed_by_taking_that_back() {
            plan().withReview()
                    .by(TOM, new PlanEvent.ContributionAgreed(PLAN, CONTRIBUTION, Function.SALES))
                    .by(ROSA, new PlanEvent.ContributionReopened(PLAN, CONTRIBUTION, Field.VALUE_NEED))
                    .when(ROSA, new PlanCommand.TakeBackStep(PLAN, CONTRIBUTION, ContributionState.DRAFTED))
                    .isRejected(PlanRejection.WrongStep.class);
        }

        @Test
        void that_went_on_since_a_step_is_not_thrown_back_by_it() {
            plan().withReview()
                    .by(ROSA, new PlanEvent.ContributionRetired(PLAN, CONTRIBUTION, "Old"))
                    .by(ROSA, new PlanEvent.ContributionRevived(PLAN, CONTRIBUTION))
                    .when(ROSA, new PlanCommand.TakeBackStep(PLAN, CONTRIBUTION, ContributionState.RETIRED))
                    .isRejected(PlanRejection.WrongStep.class);
        }

        @Test
        void whose_step_was_taken_back_once_has_none_left_to_take_back() {
            plan().withReview()
                    .by(ROSA, new PlanEvent.ContributionRetired(PLAN, CONTRIBUTION, "Old"))
                    .by(
                            ROSA,
                            new PlanEvent.StepTakenBack(
                                    PLAN, CONTRIBUTION, ContributionState.RETIRED, ContributionState.IN_REVIEW))
                    .when(ROSA, new PlanCommand.TakeBackStep(PLAN, CONTRIBUTION, ContributionState.IN_REVIEW))
                    .isRejected(PlanRejection.WrongStep.class);
        }

        @Test
        void is_retired_for_a_reason() {
            plan().withReview()
                    .when(ROSA, new PlanCommand.RetireContribution(PLAN, CONTRIBUTION, " "))
                    .isRejected(InvalidInput.class, "reason");
        }

        @Test
        void moves_to_another_stage() {
            plan().withReview()
                    .when(TOM, new PlanCommand.MoveContribution(PLAN, CONTRIBUTION, Stage.DECISION, null))
                    .records(new PlanEvent.ContributionMoved(
                            PLAN, CONTRIBUTION, Stage.DEFINING_NEEDS, Stage.DECISION, null));
            plan().withReview()
                    .when(TOM, new PlanCommand.MoveContribution(PLAN, CONTRIBUTION, Stage.DEFINING_NEEDS, null))
                    .recordsNothing();
        }
    }

    @Nested
    class A_case_study {

        private static final PlanCommand AGREE = new PlanCommand.AgreeContribution(PLAN, CONTRIBUTION);

        @Test
        void is_not_for_use_without_the_customers_consent() {
            plan().withCaseInReview().when(TOM, AGREE).isRejected(PlanRejection.ConsentMissing.class, "CASE_CONSENT");
        }

        @Test
        void is_not_for_use_once_the_consent_has_expired() {
            plan().withCaseInReview()
                    .by(ROSA, PlanFixture.set(Field.CASE_CONSENT, "GIVEN"))
                    .by(ROSA, PlanFixture.set(Field.CASE_CONSENT_EXPIRES, "2026-03-09"))
                    .when(TOM, AGREE)
                    .isRejected(PlanRejection.ConsentMissing.class, "CASE_CONSENT_EXPIRES");
        }

        @Test
        void is_for_use_up_to_the_last_day_of_the_consent() {
            plan().withCaseInReview()
                    .by(ROSA, PlanFixture.set(Field.CASE_CONSENT, "GIVEN"))
                    .by(ROSA, PlanFixture.set(Field.CASE_CONSENT_EXPIRES, "2026-03-10"))
                    .when(TOM, AGREE)
                    .records(agreed());
        }
    }

    @Nested
    class Pricing_advice {

        private static PlanCommand decide(PriceVerdict verdict, String decided, String reason) {
            return new PlanCommand.DecideOnPrice(PLAN, CONTRIBUTION, verdict, decided, reason);
        }

        @Test
        void is_decided_on_by_sales() {
            plan().withAdviceInReview()
                    .when(TOM, decide(PriceVerdict.TAKEN, "", ""))
                    .records(new PlanEvent.PriceDecided(PLAN, CONTRIBUTION, PriceVerdict.TAKEN, "", ""));
        }

        @Test
        void is_not_decided_on_by_marketing() {
            plan().withAdviceInReview()
                    .when(ROSA, decide(PriceVerdict.TAKEN, "", ""))
                    .isRejected(PlanRejection.NotYourStep.class);
        }

        @Test
        void is_not_adjusted_or_declined_without_a_reason() {
            plan().withAdviceInReview()
                    .when(TOM, decide(PriceVerdict.DECLINED, "", ""))
                    .isRejected(InvalidInput.class, "reason");
            plan().withAdviceInReview()
                    .when(TOM, decide(PriceVerdict.ADJUSTED, "6%", ""))
                    .isRejected(InvalidInput.class, "reason");
            plan().withAdviceInReview()
                    .when(TOM, decide(PriceVerdict.ADJUSTED, "", "They insist"))
                    .isRejected(InvalidInput.class, "decided");
        }

        @Test
        void is_not_decided_on_while_it_is_a_draft() {
            plan().withDraft(ContributionKind.PRICING_ADVICE, ROSA)
                    .when(TOM, decide(PriceVerdict.TAKEN, "", ""))
                    .isRejected(PlanRejection.WrongStep.class);
        }

        @Test
        void is_the_only_kind_with_a_decision() {
            plan().withReview().when(TOM, decide(PriceVerdict.TAKEN, "", "")).isRejected(PlanRejection.WrongStep.class);
        }

        @Test
        void is_not_agreed_once_it_is_out_of_date() {
            plan().withAdviceInReview()
                    .on(LocalDate.of(2026, 7, 1))
                    .when(TOM, new PlanCommand.AgreeContribution(PLAN, CONTRIBUTION))
                    .isRejected(PlanRejection.AdviceExpired.class, "PRICE_VALID_UNTIL");
        }
    }

    @Nested
    class A_file {

        private static PlanCommand attach(String seen, String name, byte[] bytes) {
            return new PlanCommand.AttachFile(PLAN, CONTRIBUTION, seen, name, new FileContent(bytes));
        }

        private static byte[] ascii(String text) {
            return text.getBytes(StandardCharsets.US_ASCII);
        }

        private static PlanFixture collateral() {
            return plan().withDraft(ContributionKind.SOLUTION_COLLATERAL, ROSA);
        }

        @Test
        void is_kept_and_named_by_the_event() {
            var fixture = collateral();
            fixture.when(ROSA, attach("", "C:\\docs\\Offer|v2.pdf", ascii("%PDF-1.7 …")))
                    .records(PlanFixture.set(Field.COLLATERAL_FILE, "f".repeat(64) + "|Offer-v2.pdf"));
            assertThat(fixture.keptFiles()).containsExactly("application/pdf");
        }

        @Test
        void is_judged_by_what_is_in_it() {
            var fixture = collateral();
            fixture.when(ROSA, attach("", "offer.pdf", ascii("MZ\u0001\u0002 not a document")))
                    .isRejected(PlanRejection.FileRefused.class, "content");
            assertThat(fixture.keptFiles()).isEmpty();
        }

        @Test
        void is_neither_empty_nor_too_big() {
            collateral().when(ROSA, attach("", "a.txt", new byte[0])).isRejected(PlanRejection.FileRefused.class);
            collateral()
                    .when(ROSA, attach("", "a.txt", new byte[FileRules.MAX_BYTES + 1]))
                    .isRejected(PlanRejection.FileRefused.class);
        }

        @Test
        void is_not_kept_for_somebody_who_may_not_attach_it() {
            var fixture = collateral();
            fixture.when(STRANGER, attach("", "a.txt", ascii("x"))).isRejected(PlanRejection.NotInTeam.class);
            assertThat(fixture.keptFiles()).isEmpty();
        }

        @Test
        void replaces_another_only_when_that_was_seen() {
            collateral()
                    .by(ROSA, PlanFixture.set(Field.COLLATERAL_FILE, "e".repeat(64) + "|Old.pdf"))
                    .when(TOM, attach("", "a.txt", ascii("x")))
                    .isRejected(ValueConflict.class, "COLLATERAL_FILE");
        }

        @Test
        void is_not_typed_in() {
            collateral()
                    .when(ROSA, set(of(Field.COLLATERAL_FILE), "", "a|b"))
                    .isRejected(InvalidInput.class, "COLLATERAL_FILE");
        }
    }

    @Nested
    class The_signature {

        private static PlanCommand sign(long revision) {
            return new PlanCommand.SignPlan(PLAN, revision);
        }

        private static PlanFixture written() {
            return plan().by(TOM, focus(1, TextChange.insert(0, "Grow")));
        }

        @Test
        void of_each_owner_counts_for_their_function() {
            written().when(TOM, sign(1)).records(new PlanEvent.PlanSigned(PLAN, Function.SALES, 1));
            written().when(ROSA, sign(1)).records(new PlanEvent.PlanSigned(PLAN, Function.MARKETING, 1));
        }

        @Test
        void is_the_owners_alone() {
            for (var actor : List.of(JUN, ADVISER)) {
                written().when(actor, sign(1)).isRejected(PlanRejection.NotYourPart.class);
            }
            for (var actor : List.of(INES, LEO, ADMIN, STRANGER)) {
                written().when(actor, sign(1)).isRejected(PlanRejection.NotInTeam.class);
            }
        }

        @Test
        void is_under_what_the_owner_has_seen() {
            written()
                    .by(JUN, focus(2, TextChange.insert(0, "We ")))
                    .when(TOM, sign(1))
                    .isRejected(PlanRejection.ChangedSinceSeen.class, "revision");
        }

        @Test
        void is_not_touched_by_what_is_not_material() {
            written()
                    .withDraft(ContributionKind.CASE_STUDY, ROSA)
                    .when(TOM, sign(1))
                    .records(new PlanEvent.PlanSigned(PLAN, Function.SALES, 1));
        }

        @Test
        void is_given_once() {
            written()
                    .by(TOM, new PlanEvent.PlanSigned(PLAN, Function.SALES, 1))
                    .when(TOM, sign(1))
                    .recordsNothing();
        }

        @Test
        void is_under_something() {
            plan().when(TOM, sign(0)).isRejected(PlanRejection.NothingToSign.class, "revision");
        }
    }

    @Nested
    class A_closed_plan {

        private static PlanFixture closed() {
            return plan().withOutline().withReview().by(TOM, new PlanEvent.PlanClosed(PLAN, "Won at $2.3M"));
        }

        @Test
        void ends_with_its_lesson() {
            plan().when(ROSA, new PlanCommand.ClosePlan(PLAN, "")).isRejected(InvalidInput.class, "reason");
            plan().when(ROSA, new PlanCommand.ClosePlan(PLAN, "Won")).records(new PlanEvent.PlanClosed(PLAN, "Won"));
        }

        @Test
        void is_closed_by_its_owners_alone() {
            plan().when(JUN, new PlanCommand.ClosePlan(PLAN, "Won")).isRejected(PlanRejection.NotYourPart.class);
        }

        @Test
        void refuses_every_change() {
            List<PlanCommand> commands = List.of(
                    write(FieldRef.focus(), 0, TextChange.insert(0, "x")),
                    new PlanCommand.AddTeamMember(PLAN, LEO.person(), TeamRole.MEMBER),
                    new PlanCommand.CompleteAction(PLAN, ACTION),
                    new PlanCommand.AgreeContribution(PLAN, CONTRIBUTION),
                    new PlanCommand.SignPlan(PLAN, 3),
                    new PlanCommand.ClosePlan(PLAN, "Again"));
            commands.forEach(command -> closed().when(TOM, command).isRejected(PlanRejection.Closed.class));
        }

        @Test
        void is_reopened_by_an_owner() {
            closed().when(TOM, new PlanCommand.ReopenPlan(PLAN)).records(new PlanEvent.PlanReopened(PLAN));
            closed().when(JUN, new PlanCommand.ReopenPlan(PLAN)).isRejected(PlanRejection.NotYourPart.class);
        }
    }

    @Test
    void verona_itself_may_act() {
        plan().when(Actor.VERONA, new PlanCommand.AddTeamMember(PLAN, LEO.person(), TeamRole.MEMBER))
                .records(joined(LEO, TeamRole.MEMBER));
        assertThat(PersonId.VERONA).isEqualTo(Actor.VERONA.person());
    }
}
