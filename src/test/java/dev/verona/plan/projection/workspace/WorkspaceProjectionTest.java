package dev.verona.plan.projection.workspace;

import static dev.verona.plan.projection.workspace.Workspace.BRACKENMOOR;
import static dev.verona.plan.projection.workspace.Workspace.HALF_YEAR;
import static dev.verona.plan.projection.workspace.Workspace.JUN;
import static dev.verona.plan.projection.workspace.Workspace.PLAN;
import static dev.verona.plan.projection.workspace.Workspace.ROSA;
import static dev.verona.plan.projection.workspace.Workspace.TODAY;
import static dev.verona.plan.projection.workspace.Workspace.TOM;
import static dev.verona.plan.projection.workspace.Workspace.created;
import static dev.verona.plan.projection.workspace.Workspace.joined;
import static dev.verona.plan.projection.workspace.Workspace.objective;
import static dev.verona.plan.projection.workspace.Workspace.requested;
import static dev.verona.plan.projection.workspace.Workspace.takenUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.plan.api.ContributionState;
import dev.verona.plan.api.ContributionView;
import dev.verona.plan.api.ContributionView.Step;
import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.ElementKind;
import dev.verona.plan.api.Field;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.PlanStatus;
import dev.verona.plan.api.PlanSummary;
import dev.verona.plan.api.PlanView;
import dev.verona.plan.api.PriceVerdict;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.security.Actor;
import dev.verona.shared.AccountId;
import dev.verona.shared.FileContent;
import dev.verona.shared.Function;
import dev.verona.shared.NotFound;
import dev.verona.shared.Period;
import dev.verona.shared.PlanId;
import dev.verona.shared.text.TextChange;
import dev.verona.testing.TestActors;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkspaceProjectionTest {

    private static final ElementId O1 = new ElementId("o1");
    private static final ElementId O2 = new ElementId("o2");
    private static final ElementId S1 = new ElementId("s1");
    private static final ElementId A1 = new ElementId("a1");
    private static final ElementId C1 = new ElementId("c1");

    private final Workspace workspace = Workspace.withPlan();

    @AfterEach
    void close() {
        workspace.close();
    }

    private PlanView plan() {
        return workspace.queries.handle(new PlanQuery.FindPlan(PLAN));
    }

    private ContributionView contribution(Actor asking) {
        return workspace.queries.handle(new PlanQuery.FindContribution(PLAN, C1), asking);
    }

    private static PlanEvent focus(long revision, TextChange change) {
        return new PlanEvent.TextEdited(PLAN, FieldRef.focus(), revision, change);
    }

    private static PlanEvent wrote(Field field, String text) {
        return new PlanEvent.TextEdited(PLAN, new FieldRef(C1, field), 1, TextChange.insert(0, text));
    }

    private void writeOutline() {
        workspace
                .by(TOM, objective(O1, "Grow"))
                .by(TOM, new PlanEvent.StrategyAdded(PLAN, S1, O1, "Heat recovery"))
                .by(TOM, new PlanEvent.ActionAdded(PLAN, A1, S1, "Visit the plant", ROSA.person(), TODAY.minusDays(1)));
    }

    @Test
    void a_plan_names_its_account_and_its_team_as_they_are_called_today() {
        assertThat(plan().accountName()).isEqualTo("Brackenmoor Dairies");
        assertThat(plan().team()).extracting(m -> m.person().name()).containsExactly("Tom Adeyemi", "Rosa Klein");
        assertThat(plan().status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void the_focus_reads_as_it_was_written_with_who_wrote_last() {
        workspace.by(TOM, focus(1, TextChange.insert(0, "Grow"))).by(ROSA, focus(2, TextChange.insert(4, " together")));

        assertThat(plan().focus().text()).isEqualTo("Grow together");
        assertThat(plan().focus().revision()).isEqualTo(2);
        assertThat(plan().focus().last())
                .isNotNull()
                .satisfies(last -> assertThat(last.by().name()).isEqualTo("Rosa Klein"));
        assertThat(plan().lastTouch().by().id()).isEqualTo(ROSA.person());
        assertThat(plan().revision()).isEqualTo(2);
    }

    @Test
    void objectives_hold_their_strategies_and_these_their_actions() {
        writeOutline();
        workspace.by(ROSA, new PlanEvent.ValueSet(PLAN, new FieldRef(O1, Field.OBJECTIVE_TARGET), "", "31.5"));

        var objective = plan().objectives().getFirst();
        assertThat(objective.target()).isEqualByComparingTo("31.5");
        assertThat(objective.last().by().id()).isEqualTo(ROSA.person());
        var action = objective.strategies().getFirst().actions().getFirst();
        assertThat(action.what().text()).isEqualTo("Visit the plant");
        assertThat(action.owner().name()).isEqualTo("Rosa Klein");
        assertThat(action.overdue(TODAY)).isTrue();
    }

    @Test
    void objectives_stand_in_the_order_in_which_they_were_put() {
        workspace
                .by(TOM, objective(O1, "First"))
                .by(TOM, objective(O2, "Second"))
                .by(ROSA, new PlanEvent.ElementMoved(PLAN, O1, ElementId.PLAN, O2));

        assertThat(plan().objectives()).extracting(PlanView.Objective::id).containsExactly(O2, O1);
    }

    @Test
    void what_was_removed_is_not_shown_and_comes_back_whole() {
        writeOutline();
        workspace.by(TOM, new PlanEvent.ElementRemoved(PLAN, O1, ElementKind.OBJECTIVE));
        assertThat(plan().objectives()).isEmpty();

        workspace.by(TOM, new PlanEvent.ElementRestored(PLAN, O1, ElementKind.OBJECTIVE));
        assertThat(plan().objectives().getFirst().strategies().getFirst().actions())
                .hasSize(1);
    }

    @Test
    void a_card_tells_what_its_contribution_is_about() {
        workspace
                .by(TOM, requested(C1, "Payback"))
                .by(ROSA, takenUp(C1, "Payback"))
                .by(ROSA, wrote(Field.VALUE_BENEFIT, "# Less gas\n- in every plant"));

        var card = plan().contributions().getFirst();
        assertThat(card.title()).isEqualTo("Payback");
        assertThat(card.summary()).isEqualTo("Less gas in every plant");
        assertThat(card.state()).isEqualTo(ContributionState.DRAFTED);
        assertThat(card.from()).isEqualTo(Function.MARKETING);
        assertThat(card.askedPerson())
                .isNotNull()
                .satisfies(asked -> assertThat(asked.name()).isEqualTo("Rosa Klein"));
        assertThat(card.last().by().id()).isEqualTo(ROSA.person());
    }

    @Test
    void a_contribution_tells_its_life_and_what_the_asking_person_may_do_next() {
        workspace
                .by(TOM, requested(C1, "Payback"))
                .by(ROSA, takenUp(C1, "Payback"))
                .by(ROSA, wrote(Field.VALUE_NEED, "The CFO"))
                .by(ROSA, new PlanEvent.ContributionSubmitted(PLAN, C1));

        assertThat(contribution(TOM).steps())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.REQUEST, Step.Kind.TAKE_UP, Step.Kind.SUBMIT);
        assertThat(contribution(TOM).may())
                .contains(Step.Kind.AGREE, Step.Kind.RETURN)
                .doesNotContain(Step.Kind.SUBMIT);
        assertThat(contribution(ROSA).may()).doesNotContain(Step.Kind.AGREE, Step.Kind.RETURN);
        assertThat(contribution(JUN).may()).isEmpty();
        assertThat(contribution(TOM).prose(Field.VALUE_NEED).text()).isEqualTo("The CFO");
    }

    @Test
    void a_price_decision_stands_beside_the_advice() {
        workspace
                .by(TOM, requested(C1, "Price"))
                .by(TOM, new PlanEvent.PriceDecided(PLAN, C1, PriceVerdict.ADJUSTED, "6%", "They insist"));

        assertThat(contribution(ROSA).decision()).isNotNull().satisfies(decision -> {
            assertThat(decision.decided()).isEqualTo("6%");
            assertThat(decision.by().name()).isEqualTo("Tom Adeyemi");
        });
        assertThat(plan().contributions().getFirst().verdict()).isEqualTo(PriceVerdict.ADJUSTED);
    }

    @Test
    void a_plan_is_co_signed_when_both_owners_signed_what_stands() {
        workspace.by(TOM, focus(1, TextChange.insert(0, "Grow")));
        workspace.by(TOM, new PlanEvent.PlanSigned(PLAN, Function.SALES, 1));
        assertThat(plan().status()).isEqualTo(PlanStatus.AWAITING_CO_SIGNATURE);

        workspace.by(ROSA, new PlanEvent.PlanSigned(PLAN, Function.MARKETING, 1));
        assertThat(plan().status()).isEqualTo(PlanStatus.CO_SIGNED);
        assertThat(plan().changesSinceSignature()).isEmpty();
    }

    @Test
    void a_material_change_after_a_signature_is_told_with_who_made_it_once_for_each_thing() {
        workspace
                .by(TOM, focus(1, TextChange.insert(0, "Grow")))
                .by(TOM, new PlanEvent.PlanSigned(PLAN, Function.SALES, 1))
                .by(ROSA, focus(2, TextChange.insert(0, "We ")))
                .by(ROSA, focus(3, TextChange.insert(0, "So: ")))
                .by(TOM, objective(O1, "Advocacy"));

        assertThat(plan().status()).isEqualTo(PlanStatus.CHANGED_SINCE_SIGNATURE);
        assertThat(plan().changesSinceSignature())
                .extracting(c -> c.by().name() + ": " + c.what())
                .containsExactly("Rosa Klein: Focus statement rewritten", "Tom Adeyemi: Objective “Advocacy” added");

        workspace
                .by(TOM, new PlanEvent.PlanSigned(PLAN, Function.SALES, 4))
                .by(ROSA, new PlanEvent.PlanSigned(PLAN, Function.MARKETING, 4));
        assertThat(plan().status()).isEqualTo(PlanStatus.CO_SIGNED);
        assertThat(plan().changesSinceSignature()).isEmpty();
    }

    @Test
    void a_closed_plan_says_why_and_lets_nobody_do_anything() {
        workspace.by(TOM, requested(C1, "Payback")).by(TOM, new PlanEvent.PlanClosed(PLAN, "Won"));

        assertThat(plan().status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(plan().closedReason()).isEqualTo("Won");
        assertThat(contribution(ROSA).may()).isEmpty();
    }

    @Test
    void an_event_that_comes_twice_counts_once() {
        writeOutline();
        workspace
                .by(TOM, requested(C1, "Payback"))
                .by(ROSA, takenUp(C1, "Payback"))
                .by(ROSA, wrote(Field.VALUE_NEED, "The CFO"));
        var before = plan();
        var contributionBefore = contribution(TOM);

        workspace.redeliver();

        assertThat(plan()).isEqualTo(before);
        assertThat(contribution(TOM)).isEqualTo(contributionBefore);
    }

    @Test
    void dropped_and_replayed_it_is_the_same() {
        writeOutline();
        workspace.by(TOM, requested(C1, "Payback")).by(TOM, new PlanEvent.PlanSigned(PLAN, Function.SALES, 3));
        var before = plan();

        workspace.dropAndReplay();

        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void people_find_the_plans_of_their_teams_and_no_longer_those_that_they_left() {
        workspace.by(TOM, joined(JUN, TeamRole.MEMBER));
        assertThat(workspace.queries.handle(new PlanQuery.PlansOfPerson(JUN.person()), JUN))
                .extracting(PlanSummary::plan)
                .containsExactly(PLAN);

        workspace.by(TOM, new PlanEvent.TeamMemberRemoved(PLAN, JUN.person()));
        assertThat(workspace.queries.handle(new PlanQuery.PlansOfPerson(JUN.person()), JUN))
                .isEmpty();
    }

    @Test
    void an_accounts_plans_are_told_to_everybody_latest_first_with_whom_they_are_open_to() {
        var next = new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
        workspace.by(TOM, created(BRACKENMOOR, next));
        var query = new PlanQuery.PlansOfAccount(BRACKENMOOR);

        assertThat(workspace.queries.handle(query, TestActors.ADMIN))
                .extracting(PlanSummary::period)
                .containsExactly(next, HALF_YEAR);
        assertThat(workspace.queries.handle(query, TestActors.ADMIN)).noneMatch(PlanSummary::openTo);
        assertThat(workspace.queries.handle(query, TOM)).allMatch(PlanSummary::openTo);
    }

    @Test
    void leaders_and_liaisons_list_all_plans_others_those_of_their_teams() {
        workspace.by(TOM, created(new AccountId("oakmere"), HALF_YEAR));
        var all = new PlanQuery.ListPlans("", 0, 50);

        assertThat(workspace.queries.handle(all, TestActors.INES)).hasSize(2);
        assertThat(workspace.queries.handle(all, TestActors.LEO)).hasSize(2);
        assertThat(workspace.queries.handle(all, TOM)).hasSize(2);
        assertThat(workspace.queries.handle(all, JUN)).isEmpty();
        assertThat(workspace.queries.handle(new PlanQuery.ListPlans("oak", 0, 50), TestActors.INES))
                .extracting(PlanSummary::accountName)
                .containsExactly("Oakmere");
        assertThat(workspace.queries.handle(new PlanQuery.ListPlans("", 1, 1), TestActors.INES))
                .hasSize(1);
    }

    @Test
    void a_list_counts_open_and_overdue_actions() {
        writeOutline();
        var summary = workspace
                .queries
                .handle(new PlanQuery.PlansOfAccount(BRACKENMOOR), TOM)
                .getFirst();
        assertThat(summary.openActions()).isEqualTo(1);
        assertThat(summary.overdueActions()).isEqualTo(1);

        workspace.by(ROSA, new PlanEvent.ActionCompleted(PLAN, A1));
        assertThat(workspace
                        .queries
                        .handle(new PlanQuery.PlansOfAccount(BRACKENMOOR), TOM)
                        .getFirst()
                        .openActions())
                .isZero();
    }

    @Test
    void a_file_comes_back_as_it_was_attached() {
        var bytes = new byte[3_000_000];
        new Random(7).nextBytes(bytes);
        var id = workspace.files.keep(new FileContent(bytes), "application/pdf");
        assertThat(workspace.files.keep(new FileContent(bytes), "application/pdf"))
                .isEqualTo(id);
        workspace
                .by(TOM, requested(C1, "Offer"))
                .by(ROSA, new PlanEvent.ValueSet(PLAN, new FieldRef(C1, Field.COLLATERAL_FILE), "", id + "|Offer.pdf"));

        var file = workspace.queries.handle(new PlanQuery.FetchFile(PLAN, C1));

        assertThat(file.name()).isEqualTo("Offer.pdf");
        assertThat(file.contentType()).isEqualTo("application/pdf");
        assertThat(file.content()).isEqualTo(new FileContent(bytes));
    }

    @Test
    void what_is_not_there_is_said_so() {
        assertThatThrownBy(() -> workspace.queries.handle(new PlanQuery.FindPlan(new PlanId("none"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contribution(TOM)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> workspace.queries.handle(new PlanQuery.FetchFile(PLAN, C1)))
                .isInstanceOf(NotFound.class);
    }
}
