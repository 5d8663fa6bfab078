package dev.verona.plan.projection.workspace;

import static dev.verona.plan.projection.workspace.Workspace.BRACKENMOOR;
import static dev.verona.plan.projection.workspace.Workspace.HALF_YEAR;
import static dev.verona.plan.projection.workspace.Workspace.JUN;
import static dev.verona.plan.projection.workspace.Workspace.PLAN;
import static dev.verona.plan.projection.workspace.Workspace.ROSA;
import static dev.verona.plan.projection.workspace.Workspace.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verona.plan.api.ElementId;
import dev.verona.plan.api.FieldRef;
import dev.verona.plan.api.PlanCommand;
import dev.verona.plan.api.PlanEvent;
import dev.verona.plan.api.PlanMoment;
import dev.verona.plan.api.PlanQuery;
import dev.verona.plan.api.TeamRole;
import dev.verona.platform.security.Actor;
import dev.verona.shared.NotFound;
import dev.verona.shared.PlanId;
import dev.verona.shared.Rejection;
import dev.verona.shared.text.TextChange;
import dev.verona.testing.TestActors;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every role at every door, past the screens. */
class PlanAccessTest {

    private static final Actor LEADER = TestActors.INES;
    private static final Actor LIAISON = TestActors.LEO;

    private final Workspace workspace = Workspace.withPlan();
    private final PlanQueryPolicy queries = new PlanQueryPolicy(workspace.access);
    private final PlanCommandPolicy commands = new PlanCommandPolicy(workspace.access);

    @AfterEach
    void close() {
        workspace.close();
    }

    private void only(List<Actor> allowed, PlanQuery query) {
        for (var actor : TestActors.ALL) {
            if (allowed.contains(actor)) {
                assertThatCode(() -> queries.authorise(actor, query))
                        .as("%s asks %s", actor.name(), query)
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> queries.authorise(actor, query))
                        .as("%s asks %s", actor.name(), query)
                        .isInstanceOf(Rejection.class);
            }
        }
    }

    private void only(List<Actor> allowed, PlanCommand command) {
        for (var actor : TestActors.ALL) {
            if (allowed.contains(actor)) {
                assertThatCode(() -> commands.authorise(actor, command))
                        .as("%s wants %s", actor.name(), command)
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> commands.authorise(actor, command))
                        .as("%s wants %s", actor.name(), command)
                        .isInstanceOf(Rejection.class);
            }
        }
    }

    @Test
    void what_stands_in_a_plan_is_for_its_team_leaders_and_liaisons() {
        var readers = List.of(TOM, ROSA, LEADER, LIAISON);
        only(readers, new PlanQuery.FindPlan(PLAN));
        only(readers, new PlanQuery.FindContribution(PLAN, new ElementId("c1")));
        only(readers, new PlanQuery.FetchFile(PLAN, new ElementId("c1")));
        only(readers, new PlanQuery.FindPlanAsOf(PLAN, PlanMoment.NOW));
        only(readers, new PlanQuery.FindWholePlanAsOf(PLAN, PlanMoment.NOW));
        only(readers, new PlanQuery.FindContributionAsOf(PLAN, new ElementId("c1"), PlanMoment.NOW));
    }

    @Test
    void whoever_joins_the_team_reads_and_whoever_leaves_it_reads_no_more() {
        workspace.by(TOM, Workspace.joined(JUN, TeamRole.ADVISER));
        assertThat(workspace.access.mayRead(JUN, PLAN)).isTrue();

        workspace.by(TOM, new PlanEvent.TeamMemberRemoved(PLAN, JUN.person()));
        assertThat(workspace.access.mayRead(JUN, PLAN)).isFalse();
    }

    @Test
    void a_member_without_a_business_role_reads_no_more() {
        assertThat(workspace.access.mayRead(new Actor(TOM.person(), TOM.name(), TOM.function(), Set.of()), PLAN))
                .isFalse();
    }

    @Test
    void that_a_plan_exists_is_told_to_everybody() {
        only(TestActors.ALL, new PlanQuery.PlansOfAccount(BRACKENMOOR));
    }

    @Test
    void lists_of_plans_are_for_the_business() {
        var business = List.of(TOM, ROSA, JUN, LEADER, LIAISON);
        only(business, new PlanQuery.ListPlans("", 0, 10));
        only(business, new PlanQuery.PlansOfPerson(TOM.person()));
    }

    @Test
    void a_plan_that_is_not_there_is_said_so() {
        assertThatThrownBy(() -> queries.authorise(TOM, new PlanQuery.FindPlan(new PlanId("none"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void plans_are_opened_by_the_business() {
        only(
                List.of(TOM, ROSA, JUN, LEADER, LIAISON),
                new PlanCommand.CreatePlan(PLAN, BRACKENMOOR, HALF_YEAR, TOM.person(), ROSA.person()));
    }

    @Test
    void plans_are_written_by_their_team() {
        only(List.of(TOM, ROSA), new PlanCommand.EditText(PLAN, FieldRef.focus(), 0, TextChange.insert(0, "Grow")));
    }

    @Test
    void teams_are_put_together_by_owners_and_leaders() {
        only(List.of(TOM, ROSA, LEADER), new PlanCommand.AddTeamMember(PLAN, JUN.person(), TeamRole.MEMBER));
    }

    @Test
    void plans_are_signed_by_their_owners() {
        workspace.by(TOM, Workspace.joined(JUN, TeamRole.MEMBER));
        only(List.of(TOM, ROSA), new PlanCommand.SignPlan(PLAN, 1));
    }

    @Test
    void advisers_contribute_and_shape_nothing() {
        workspace.by(TOM, Workspace.joined(JUN, TeamRole.ADVISER));
        only(List.of(TOM, ROSA, JUN), new PlanCommand.SubmitForReview(PLAN, new ElementId("c1")));
        only(List.of(TOM, ROSA), new PlanCommand.AgreeContribution(PLAN, new ElementId("c1")));
        only(List.of(TOM, ROSA), new PlanCommand.RemoveElement(PLAN, new ElementId("o1")));
    }
}
